/** Matters over HTTP: for the clerks, for the figures and for the holder of the ticket. */
@NullMarked
package io.guichet.queue.result.http;

import org.jspecify.annotations.NullMarked;
