package io.guichet.queue.ticket;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.ticket.IssueTicket.Issued;
import io.guichet.queue.ticket.IssueTicket.Wish;

/**
 * Gives a number to a visitor whom another hall sent, once. The ticket's id follows from the referral, so of two who
 * come with it at once one gets the number, whatever the referral says meanwhile. Rule R7.
 */
public final class TakeReferral {

    private final SentVisitors sentVisitors;
    private final IssueTicket issueTicket;
    private final Tickets tickets;

    public TakeReferral(SentVisitors sentVisitors, IssueTicket issueTicket, Tickets tickets) {
        this.sentVisitors = sentVisitors;
        this.issueTicket = issueTicket;
        this.tickets = tickets;
    }

    /**
     * What the visitor was sent for.
     *
     * @throws NotFound when there is no such referral to this hall
     */
    public String itemOf(String referralId, String hallId) {
        return sent(referralId, hallId).itemCode();
    }

    /**
     * The same command finds its own number again.
     *
     * @throws NotFound when there is no such referral to this hall
     * @throws InvalidRequest for another item than the one the visitor was sent for
     * @throws TicketRefusal.ReferralTaken when another command was faster
     */
    public Issued take(String referralId, Wish wish, String command) {
        SentVisitors.Sent sent = sent(referralId, wish.hallId());
        if (!sent.itemCode().equals(wish.itemCode())) {
            throw new InvalidRequest("/itemCode", "the visitor was sent for " + sent.itemCode());
        }
        // Looked at first so that a slip shown again uses up no number.
        String before = sent.ticketId();
        if (before != null) requireOwn(tickets.find(before), command);
        String id = Ids.of("ticket|referral|" + referralId);
        Issued issued = issueTicket.issue(
                id,
                wish,
                change -> Ticket.takeOver(
                        change.after(),
                        sent.firstAsked(),
                        referralId,
                        change.after().issuedAt()),
                command);
        Ticket ticket = issued.ticket();
        sentVisitors.taken(referralId, ticket.id(), ticket.issuedAt());
        requireOwn(ticket, command);
        return issued;
    }

    private SentVisitors.Sent sent(String referralId, String hallId) {
        SentVisitors.Sent sent = sentVisitors.find(referralId);
        if (!sent.hallId().equals(hallId)) throw new NotFound("referral", referralId);
        return sent;
    }

    private static void requireOwn(Ticket taken, String command) {
        if (!taken.lastCommand().equals(command)) throw new TicketRefusal.ReferralTaken();
    }
}
