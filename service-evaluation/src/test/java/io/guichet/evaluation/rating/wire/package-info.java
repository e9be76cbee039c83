@NullMarked
package io.guichet.evaluation.rating.wire;

import org.jspecify.annotations.NullMarked;
