package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketState.CALLED;
import static io.guichet.queue.ticket.TicketState.CANCELLED;
import static io.guichet.queue.ticket.TicketState.FINISHED;
import static io.guichet.queue.ticket.TicketState.MISSED;
import static io.guichet.queue.ticket.TicketState.ON_HOLD;
import static io.guichet.queue.ticket.TicketState.REFERRED;
import static io.guichet.queue.ticket.TicketState.SERVING;
import static io.guichet.queue.ticket.TicketState.TRANSFERRED;
import static io.guichet.queue.ticket.TicketState.WAITING;

import io.guichet.platform.domain.Change;
import io.guichet.queue.estimate.Forecast;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's place in line, from the printed number to the end of the service.
 *
 * @param day the business day, in the hall's zone
 * @param forecast of the wait when the number was taken; estimates learn from what came
 * @param tokenHash of the visitor's tracking token
 * @param lastCommand the key of the command that made this version; the same again changes nothing
 * @param version as loaded
 */
public record Ticket(
        String id,
        TicketNumber number,
        LocalDate day,
        Errand errand,
        Origin origin,
        Standing standing,
        TicketState state,
        Instant issuedAt,
        @Nullable Forecast forecast,
        @Nullable Desk desk,
        @Nullable FirstAsked firstAsked,
        int recalls,
        int rejoins,
        List<StageEntry> stages,
        List<Notice> notices,
        @Nullable Ending ending,
        String tokenHash,
        String lastCommand,
        long version) {

    public Ticket {
        stages = List.copyOf(stages);
        notices = List.copyOf(notices);
        if (state.hasDesk() && desk == null)
            throw new IllegalArgumentException(number + " " + state + " without a desk");
        if (state == FINISHED && ending == null)
            throw new IllegalArgumentException(number + " finished without an end");
    }

    /** A new number in line. */
    static Change<Ticket, TicketEvent> issue(
            String id,
            TicketNumber number,
            LocalDate day,
            Errand errand,
            Standing standing,
            @Nullable Forecast forecast,
            String tokenHash,
            Origin origin,
            Instant now) {
        Ticket ticket = new Ticket(
                id,
                number,
                day,
                errand,
                origin,
                standing,
                WAITING,
                now,
                forecast,
                null,
                null,
                0,
                0,
                List.of(new StageEntry(Stage.RECEPTION, now)),
                List.of(),
                null,
                tokenHash,
                origin.command(),
                0);
        return Change.of(ticket, new TicketEvent.Issued(ticket, now));
    }

    /** @throws TicketRefusal.NotWaiting when another window was faster */
    Change<Ticket, TicketEvent> callTo(Desk window, String command, Instant now) {
        if (!state.canBecome(CALLED)) throw new TicketRefusal.NotWaiting(number, state);
        Ticket called = edit(command)
                .state(CALLED)
                .desk(window)
                .recalls(0)
                .enter(Stage.CONSULTATION, now)
                .build();
        return Change.of(called, new TicketEvent.Called(called, now));
    }

    /** @throws TicketRefusal.RecallLimit when it was called as often as the hall allows */
    Change<Ticket, TicketEvent> recall(int limit, String command, Instant now) {
        if (state != CALLED) throw new TicketRefusal.WrongState(number, state, "recalled");
        if (recalls >= limit) throw new TicketRefusal.RecallLimit(number, limit);
        Ticket recalled = edit(command).recalls(recalls + 1).build();
        return Change.of(recalled, new TicketEvent.Recalled(recalled, now));
    }

    /** The visitor is here and the work begins: whoever was asked first is released from the duty to see to it. */
    Change<Ticket, TicketEvent> start(String command, Instant now) {
        if (state != CALLED) throw new TicketRefusal.WrongState(number, state, "started");
        Ticket serving = edit(command)
                .state(SERVING)
                .desk(atDesk().started(now))
                .firstAsked(null)
                .enter(Stage.HANDLING, now)
                .build();
        return Change.of(serving, new TicketEvent.Started(serving, firstAsked, now));
    }

    Change<Ticket, TicketEvent> hold(String command, Instant now) {
        if (!state.canBecome(ON_HOLD)) throw new TicketRefusal.WrongState(number, state, "put on hold");
        Ticket held = edit(command).state(ON_HOLD).build();
        return Change.of(held, new TicketEvent.Held(held, now));
    }

    Change<Ticket, TicketEvent> resume(String command, Instant now) {
        if (state != ON_HOLD) throw new TicketRefusal.WrongState(number, state, "resumed");
        Ticket resumed = edit(command).state(SERVING).build();
        return Change.of(resumed, new TicketEvent.Resumed(resumed, now));
    }

    Change<Ticket, TicketEvent> finish(Outcome outcome, String command, Instant now) {
        if (!state.canBecome(FINISHED)) throw new TicketRefusal.WrongState(number, state, "finished");
        Ticket finished = edit(command)
                .state(FINISHED)
                .ending(new Ending(now, outcome))
                .enter(Stage.FEEDBACK, now)
                .build();
        return Change.of(finished, new TicketEvent.Finished(finished, outcome, now));
    }

    /** Called and did not come (过号). */
    Change<Ticket, TicketEvent> miss(String command, Instant now) {
        if (!state.canBecome(MISSED)) throw new TicketRefusal.WrongState(number, state, "marked as missed");
        Ticket missed =
                edit(command).state(MISSED).ending(new Ending(now, null)).build();
        return Change.of(missed, new TicketEvent.Missed(missed, now));
    }

    /**
     * Back in line after a missed call, behind those who wait.
     *
     * @throws TicketRefusal.RejoinLimit when it is too late or was done as often as the hall allows
     */
    Change<Ticket, TicketEvent> rejoin(RejoinRule rule, String command, Instant now) {
        if (state != MISSED || ending == null) throw new TicketRefusal.WrongState(number, state, "put back in line");
        if (rejoins >= rule.times() || now.isAfter(ending.at().plus(rule.within()))) {
            throw new TicketRefusal.RejoinLimit(number, rule);
        }
        Ticket waiting = edit(command)
                .state(WAITING)
                .standing(standing.again(now))
                .rejoins(rejoins + 1)
                .desk(null)
                .ending(null)
                .enter(Stage.RECEPTION, now)
                .build();
        return Change.of(waiting, new TicketEvent.Rejoined(waiting, now));
    }

    Change<Ticket, TicketEvent> cancel(String command, Instant now) {
        if (!state.canBecome(CANCELLED)) throw new TicketRefusal.WrongState(number, state, "cancelled");
        Ticket cancelled =
                edit(command).state(CANCELLED).ending(new Ending(now, null)).build();
        return Change.of(cancelled, new TicketEvent.Cancelled(cancelled, now));
    }

    /**
     * The day ends and nobody called: like a cancellation, but only of somebody who still waits.
     *
     * @throws TicketRefusal.NotWaiting unless it is in line
     */
    public Change<Ticket, TicketEvent> sendHome(String command, Instant now) {
        if (!state.isInLine()) throw new TicketRefusal.NotWaiting(number, state);
        return cancel(command, now);
    }

    /**
     * Handed to another item or window. The visitor keeps the turn, and the first person asked stays on the ticket
     * until somebody else begins the work.
     */
    Change<Ticket, TicketEvent> transfer(
            Errand target, @Nullable String window, String reason, String command, Instant now) {
        if (!state.canBecome(TRANSFERRED)) throw new TicketRefusal.WrongState(number, state, "transferred");
        Desk from = atDesk();
        Ticket transferred = edit(command)
                .state(TRANSFERRED)
                .errand(target)
                .standing(standing.onlyFor(window))
                .desk(null)
                .firstAsked(askedFirst())
                .enter(Stage.RECEPTION, now)
                .build();
        return Change.of(transferred, new TicketEvent.Transferred(transferred, from, reason, now));
    }

    /** Sent to another hall: the visit ends here, and the first person asked is named there until the work begins. */
    Change<Ticket, TicketEvent> refer(TicketEvent.Destination to, String command, Instant now) {
        if (!state.canBecome(REFERRED)) throw new TicketRefusal.WrongState(number, state, "referred");
        Ticket referred = edit(command)
                .state(REFERRED)
                .firstAsked(askedFirst())
                .ending(new Ending(now, null))
                .build();
        return Change.of(referred, new TicketEvent.Referred(referred, to, now));
    }

    /** A new number with the duty of whoever was asked first in another hall. */
    static Change<Ticket, TicketEvent> takeOver(Ticket issued, FirstAsked asked, String referralId, Instant now) {
        Ticket taken = issued.edit(issued.lastCommand).firstAsked(asked).build();
        return Change.of(
                taken, new TicketEvent.Issued(taken, now), new TicketEvent.ReferralTaken(taken, referralId, now));
    }

    private FirstAsked askedFirst() {
        Desk from = atDesk();
        return firstAsked == null ? new FirstAsked(from.staffId(), from.windowId()) : firstAsked;
    }

    /** The window went out of service under a called visitor: back to the head of the line, nothing lost. */
    Change<Ticket, TicketEvent> release(String command, Instant now) {
        if (state != CALLED) throw new TicketRefusal.WrongState(number, state, "released");
        Desk from = atDesk();
        // Who was sent to this very window would wait for nobody else while it is out of service.
        boolean onlyThere = from.windowId().equals(standing.window());
        Ticket waiting = edit(command)
                .state(WAITING)
                .standing(onlyThere ? standing.onlyFor(null) : standing)
                .desk(null)
                .enter(Stage.RECEPTION, now)
                .build();
        return Change.of(waiting, new TicketEvent.Released(waiting, from, now));
    }

    Change<Ticket, TicketEvent> giveNotice(List<String> missing, String command, Instant now) {
        if (!state.hasDesk()) throw new TicketRefusal.WrongState(number, state, "given a notice");
        Notice notice = new Notice(now, errand.itemCode(), atDesk().staffId(), missing);
        Ticket noted = edit(command).add(notice).build();
        return Change.of(noted, new TicketEvent.NoticeGiven(noted, notice, now));
    }

    public Stage stage() {
        return stages.getLast().stage();
    }

    /** @throws IllegalStateException unless somebody is responsible for it */
    public Desk atDesk() {
        if (desk == null) throw new IllegalStateException(number + " is at no desk");
        return desk;
    }

    /** As the database has it now. */
    public Ticket stored(long newVersion) {
        return new TicketDraft(this, lastCommand).build(newVersion);
    }

    private TicketDraft edit(String command) {
        return new TicketDraft(this, command);
    }
}
