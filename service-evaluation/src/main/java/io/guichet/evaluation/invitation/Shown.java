package io.guichet.evaluation.invitation;

import java.time.Instant;

/** What a pad needs of an invitation. */
public record Shown(String ticketId, String number, String hallId, String staffId, Instant finishedAt) {

    static Shown of(ServiceEvent event) {
        return new Shown(event.ticketId(), event.number(), event.hallId(), event.staffId(), event.finishedAt());
    }
}
