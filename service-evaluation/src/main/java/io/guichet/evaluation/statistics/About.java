package io.guichet.evaluation.statistics;

import java.time.Instant;

/** One service event: what for, where, by whom, until when. The same in every event that speaks of it. */
public record About(
        String ticketId,
        String hallId,
        String unitId,
        String itemCode,
        String windowId,
        String staffId,
        Instant finishedAt) {}
