/** What a citizen says about one service event. */
@NullMarked
package io.guichet.evaluation.rating;

import org.jspecify.annotations.NullMarked;
