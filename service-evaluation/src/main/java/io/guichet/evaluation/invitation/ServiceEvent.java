package io.guichet.evaluation.invitation;

import java.time.Instant;

/**
 * One service a citizen had: what for, where, by whom. References only.
 *
 * @param number as printed on the slip, like A012
 * @param staffId who served, so that the rating can be about a person as well
 */
public record ServiceEvent(
        String ticketId,
        String number,
        String hallId,
        String unitId,
        String itemCode,
        String windowId,
        String staffId,
        Outcome outcome,
        Instant finishedAt) {}
