/** What the queue hears from the equipment service. */
@NullMarked
package io.guichet.queue.equipment.kafka;

import org.jspecify.annotations.NullMarked;
