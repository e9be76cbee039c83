/**
 * Events aboard the document that changed, and the relay that brings them to Kafka. A command is one write; its events
 * are durable with it and are sent at least once.
 */
@NullMarked
package io.guichet.platform.outbox;

import org.jspecify.annotations.NullMarked;
