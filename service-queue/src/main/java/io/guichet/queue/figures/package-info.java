/** What the queue says of itself in numbers: its lines, and how long a call takes to a display. */
@NullMarked
package io.guichet.queue.figures;

import org.jspecify.annotations.NullMarked;
