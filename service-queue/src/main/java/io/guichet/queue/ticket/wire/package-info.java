/** Ticket events as other services read them. */
@NullMarked
package io.guichet.queue.ticket.wire;

import org.jspecify.annotations.NullMarked;
