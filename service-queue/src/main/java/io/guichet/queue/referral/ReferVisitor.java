package io.guichet.queue.referral;

import io.guichet.platform.http.IfMatch;
import io.guichet.queue.ticket.Desk;
import io.guichet.queue.ticket.Ending;
import io.guichet.queue.ticket.Errand;
import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.ReferTicket;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketEvent;
import io.guichet.queue.ticket.TicketState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sends a visitor on. The ticket is written first and tells of it; the referral follows at once, or, after a crash in
 * between, when the event is heard.
 */
public final class ReferVisitor {

    private final ReferTicket referTicket;
    private final Referrals referrals;

    public ReferVisitor(ReferTicket referTicket, Referrals referrals) {
        this.referTicket = referTicket;
        this.referrals = referrals;
    }

    /** @param referral null when the visitor stays in the hall, with the same number */
    public record Done(Ticket ticket, @Nullable Referral referral) {}

    public Done refer(String ticketId, String staffId, ReferTicket.Wish wish, IfMatch expected, String command) {
        ReferTicket.Sent sent = referTicket.refer(ticketId, staffId, wish, expected, command);
        Ticket ticket = sent.ticket();
        Ending ending = ticket.ending();
        if (ticket.state() != TicketState.REFERRED || ending == null) return new Done(ticket, null);
        var to = new TicketEvent.Destination(
                ReferTicket.referralOf(ticket.id()),
                sent.item().hallId(),
                sent.item().unitId(),
                sent.item().code(),
                wish.reason());
        referrals.add(Referral.of(originOf(ticket), to, ending.at()));
        return new Done(ticket, referrals.find(to.referralId()));
    }

    private static Referral.Origin originOf(Ticket ticket) {
        Errand errand = ticket.errand();
        Desk desk = ticket.atDesk();
        FirstAsked asked = Objects.requireNonNull(ticket.firstAsked(), "a referred ticket names who was asked first");
        return new Referral.Origin(
                ticket.id(),
                ticket.number().toString(),
                errand.hallId(),
                errand.unitId(),
                errand.itemCode(),
                desk.staffId(),
                asked);
    }
}
