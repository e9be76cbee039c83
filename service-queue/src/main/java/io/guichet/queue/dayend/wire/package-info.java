/** The day end's event as other services read it. */
@NullMarked
package io.guichet.queue.dayend.wire;

import org.jspecify.annotations.NullMarked;
