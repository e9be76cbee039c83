@NullMarked
package io.guichet.evaluation.rating.mongo;

import org.jspecify.annotations.NullMarked;
