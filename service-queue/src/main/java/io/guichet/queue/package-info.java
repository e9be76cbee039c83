/** The citizen's way through the hall: items, numbers, lines, windows, calls and the board. */
@NullMarked
package io.guichet.queue;

import org.jspecify.annotations.NullMarked;
