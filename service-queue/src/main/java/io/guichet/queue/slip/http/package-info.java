/** Slips over HTTP. */
@NullMarked
package io.guichet.queue.slip.http;

import org.jspecify.annotations.NullMarked;
