/** Names and fields of the matter events. */
@NullMarked
package io.guichet.queue.result.wire;

import org.jspecify.annotations.NullMarked;
