package io.guichet.queue.organisation;

import java.time.Instant;

/** What happened to a hall. */
public sealed interface HallEvent {

    /** New, or defined otherwise than before. */
    record Defined(Hall hall) implements HallEvent {}

    /** Also when a running emergency got another notice. */
    record EmergencyStarted(String hallId, Emergency emergency, Instant at) implements HallEvent {}

    record EmergencyEnded(String hallId, Instant since, Instant at) implements HallEvent {}
}
