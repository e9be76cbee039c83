/** What other services are told about staff: numbers only. */
@NullMarked
package io.guichet.queue.staff.wire;

import org.jspecify.annotations.NullMarked;
