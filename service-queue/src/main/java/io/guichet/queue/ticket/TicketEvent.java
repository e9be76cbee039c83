package io.guichet.queue.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a ticket; {@code ticket} is as it was right after. */
public sealed interface TicketEvent {

    Ticket ticket();

    Instant at();

    record Issued(Ticket ticket, Instant at) implements TicketEvent {}

    record Called(Ticket ticket, Instant at) implements TicketEvent {}

    record Recalled(Ticket ticket, Instant at) implements TicketEvent {}

    /** @param firstAsked who is released from the duty to see to this visitor */
    record Started(Ticket ticket, @Nullable FirstAsked firstAsked, Instant at) implements TicketEvent {}

    record Held(Ticket ticket, Instant at) implements TicketEvent {}

    record Resumed(Ticket ticket, Instant at) implements TicketEvent {}

    record Transferred(Ticket ticket, Desk from, String reason, Instant at) implements TicketEvent {}

    /** Sent to another hall. */
    record Referred(Ticket ticket, Destination to, Instant at) implements TicketEvent {}

    /** @param reason a code */
    record Destination(String referralId, String hallId, String unitId, String itemCode, String reason) {}

    /** Another hall's referral became this number. */
    record ReferralTaken(Ticket ticket, String referralId, Instant at) implements TicketEvent {}

    record Released(Ticket ticket, Desk from, Instant at) implements TicketEvent {}

    record Finished(Ticket ticket, Outcome outcome, Instant at) implements TicketEvent {}

    record Missed(Ticket ticket, Instant at) implements TicketEvent {}

    record Rejoined(Ticket ticket, Instant at) implements TicketEvent {}

    record Cancelled(Ticket ticket, Instant at) implements TicketEvent {}

    /** Beside the events with the real times: who entered them, and when. */
    record PaperEntered(Ticket ticket, String staffId, Instant at) implements TicketEvent {}

    record NoticeGiven(Ticket ticket, Notice notice, Instant at) implements TicketEvent {}
}
