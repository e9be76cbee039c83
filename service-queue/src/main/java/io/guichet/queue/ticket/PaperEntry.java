package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ticket of somebody who got a number on paper in an emergency, with the times that were written down. There is no
 * call among its events: nobody is to be called now.
 *
 * @param served null for somebody who still waits: the place in line is that of the real time of issue
 */
public record PaperEntry(
        String id,
        LocalDate day,
        Errand errand,
        String tokenHash,
        Origin origin,
        Instant issuedAt,
        @Nullable ServedOnPaper served) {

    /** Such a service had no session of the system. */
    private static final String SESSION = "paper";

    /** @param staffId who enters it, at {@code now} */
    public Change<Ticket, TicketEvent> enter(TicketNumber number, String staffId, Instant now) {
        Standing standing = Standing.of(Priority.NORMAL, null, issuedAt, Duration.ZERO);
        Ticket waiting = Ticket.issue(id, number, day, errand, standing, null, tokenHash, origin, issuedAt)
                .after();
        TicketEvent issued = new TicketEvent.Issued(waiting, issuedAt);
        if (served == null) {
            return new Change<>(waiting, List.of(issued, new TicketEvent.PaperEntered(waiting, staffId, now)));
        }
        Ticket finished = finished(waiting, served);
        return new Change<>(
                finished,
                List.of(
                        issued,
                        new TicketEvent.Finished(finished, served.outcome(), served.finishedAt()),
                        new TicketEvent.PaperEntered(finished, staffId, now)));
    }

    /** Not by way of a call and a beginning: on paper the beginning may be missing. */
    private static Ticket finished(Ticket waiting, ServedOnPaper served) {
        Instant startedAt = served.startedAt();
        TicketDraft draft = new TicketDraft(waiting, waiting.lastCommand())
                .state(TicketState.FINISHED)
                .desk(new Desk(served.windowId(), served.staffId(), SESSION, served.calledAt(), startedAt))
                .ending(new Ending(served.finishedAt(), served.outcome()))
                .enter(Stage.CONSULTATION, served.calledAt());
        if (startedAt != null) draft.enter(Stage.HANDLING, startedAt);
        return draft.enter(Stage.FEEDBACK, served.finishedAt()).build();
    }
}
