/** What other services are told about windows. */
@NullMarked
package io.guichet.queue.window.wire;

import org.jspecify.annotations.NullMarked;
