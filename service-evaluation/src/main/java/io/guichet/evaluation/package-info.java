/** Every service event can be rated once by the citizen who had it. */
@NullMarked
package io.guichet.evaluation;

import org.jspecify.annotations.NullMarked;
