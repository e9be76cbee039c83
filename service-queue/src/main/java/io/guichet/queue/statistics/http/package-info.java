/** Statistics over HTTP. */
@NullMarked
package io.guichet.queue.statistics.http;

import org.jspecify.annotations.NullMarked;
