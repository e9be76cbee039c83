/** Day ends over HTTP. */
@NullMarked
package io.guichet.queue.dayend.http;

import org.jspecify.annotations.NullMarked;
