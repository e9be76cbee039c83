/** Tickets over HTTP: the kiosk's, the visitor's and the clerk's side. */
@NullMarked
package io.guichet.queue.ticket.http;

import org.jspecify.annotations.NullMarked;
