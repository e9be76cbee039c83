/** Tickets in MongoDB. */
@NullMarked
package io.guichet.queue.ticket.mongo;

import org.jspecify.annotations.NullMarked;
