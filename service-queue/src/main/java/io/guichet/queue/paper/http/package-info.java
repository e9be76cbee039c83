/** Papers over HTTP. */
@NullMarked
package io.guichet.queue.paper.http;

import org.jspecify.annotations.NullMarked;
