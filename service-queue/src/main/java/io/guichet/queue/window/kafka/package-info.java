/** What windows hear from Kafka: their own sessions' ends, for the hours kept. */
@NullMarked
package io.guichet.queue.window.kafka;

import org.jspecify.annotations.NullMarked;
