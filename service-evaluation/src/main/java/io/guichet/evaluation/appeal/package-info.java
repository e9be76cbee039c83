/** Mistaken and untrue bad ratings: one says so, another decides. */
@NullMarked
package io.guichet.evaluation.appeal;

import org.jspecify.annotations.NullMarked;
