/** Names and fields of the callback events: ids and codes only. */
@NullMarked
package io.guichet.queue.callback.wire;

import org.jspecify.annotations.NullMarked;
