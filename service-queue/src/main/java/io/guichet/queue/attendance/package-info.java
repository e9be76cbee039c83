/** Lines that nobody serves although the hall is open. */
@NullMarked
package io.guichet.queue.attendance;

import org.jspecify.annotations.NullMarked;
