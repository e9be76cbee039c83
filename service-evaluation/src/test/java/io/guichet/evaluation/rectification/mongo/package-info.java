@NullMarked
package io.guichet.evaluation.rectification.mongo;

import org.jspecify.annotations.NullMarked;
