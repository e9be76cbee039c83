/** How long a wait will be, as an interval that is learned from what happened. Pure: numbers in, numbers out. */
@NullMarked
package io.guichet.queue.estimate;

import org.jspecify.annotations.NullMarked;
