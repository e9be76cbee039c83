package io.guichet.queue.ticket;

import java.time.Instant;

/** When a stage began. */
public record StageEntry(Stage stage, Instant enteredAt) {}
