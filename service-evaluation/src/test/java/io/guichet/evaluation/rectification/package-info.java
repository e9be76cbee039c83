@NullMarked
package io.guichet.evaluation.rectification;

import org.jspecify.annotations.NullMarked;
