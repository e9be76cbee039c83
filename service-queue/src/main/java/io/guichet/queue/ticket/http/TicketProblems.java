package io.guichet.queue.ticket.http;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.queue.ticket.TicketRefusal;

/** What the ticket's refusals are over HTTP. */
final class TicketProblems implements RefusalProblems<TicketRefusal> {

    @Override
    public Class<TicketRefusal> family() {
        return TicketRefusal.class;
    }

    @Override
    public Problem problem(TicketRefusal refusal) {
        String fact = refusal.fact();
        return switch (refusal) {
            case TicketRefusal.NotWaiting no -> Problem.of(409, "not-waiting", "Not waiting", fact);
            case TicketRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", fact);
            case TicketRefusal.RecallLimit no -> Problem.of(409, "recall-limit", "Recall limit", fact);
            case TicketRefusal.RejoinLimit no -> Problem.of(409, "rejoin-limit", "Rejoin limit", fact);
            case TicketRefusal.WindowBusy no -> Problem.of(409, "window-busy", "Window busy", fact);
            case TicketRefusal.NotYours no -> Problem.of(403, "forbidden", "Forbidden", fact);
            case TicketRefusal.HallClosed no -> Problem.of(409, "hall-closed", "Hall closed", fact);
            case TicketRefusal.PriorityNotAllowed no ->
                Problem.of(403, "priority-not-allowed", "Priority not allowed", fact);
            case TicketRefusal.ReferralTaken no -> Problem.of(409, "referral-taken", "Referral taken", fact);
            case TicketRefusal.QuotaReached no -> Problem.of(409, "quota-reached", "Quota reached", fact);
        };
    }
}
