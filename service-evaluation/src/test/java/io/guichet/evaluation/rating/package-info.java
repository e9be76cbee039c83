@NullMarked
package io.guichet.evaluation.rating;

import org.jspecify.annotations.NullMarked;
