/** A visitor's place in line, from the printed number to the end of the service. */
@NullMarked
package io.guichet.queue.ticket;

import org.jspecify.annotations.NullMarked;
