/** The event of a line that nobody serves. */
@NullMarked
package io.guichet.queue.attendance.wire;

import org.jspecify.annotations.NullMarked;
