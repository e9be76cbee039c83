/** What the queue hears of its people from the audit service. */
@NullMarked
package io.guichet.queue.staff.kafka;

import org.jspecify.annotations.NullMarked;
