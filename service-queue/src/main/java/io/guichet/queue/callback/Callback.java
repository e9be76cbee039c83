package io.guichet.queue.callback;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise to call a visitor back.
 *
 * @param ticketId of the visit that it comes from, when there was one
 * @param assignedTo the clerk who promised it
 * @param overdueNoted when the others were told that it is overdue
 * @param lastCommand the key of the command that made this version; the same again changes nothing
 * @param version as loaded
 */
public record Callback(
        String id,
        String hallId,
        String unitId,
        String itemCode,
        @Nullable String ticketId,
        String assignedTo,
        SealedContact contact,
        Instant requestedAt,
        Due due,
        @Nullable Instant overdueNoted,
        @Nullable Done done,
        String lastCommand,
        long version) {

    Change<Callback, CallbackEvent> request() {
        return Change.of(this, new CallbackEvent.Requested(this, requestedAt));
    }

    /**
     * Somebody reads name and phone: nothing changes but that it is known.
     *
     * @throws CallbackRefusal.NotYours unless it is the caller's own or the caller supervises the hall
     */
    Change<Callback, CallbackEvent> openContact(Clerk clerk, ContactPurpose purpose, String command, Instant now) {
        letIn(clerk);
        Callback seen = with(overdueNoted, done, command);
        return Change.of(seen, new CallbackEvent.ContactOpened(seen, clerk.staffId(), purpose, now));
    }

    /** @throws CallbackRefusal.AlreadyDone when somebody did it before */
    Change<Callback, CallbackEvent> finish(Clerk clerk, Done how, String command) {
        letIn(clerk);
        if (done != null) throw new CallbackRefusal.AlreadyDone(id);
        Callback after = with(overdueNoted, how, command);
        return Change.of(after, new CallbackEvent.Finished(after, how, how.at()));
    }

    /** Told once, however often somebody looks. */
    Change<Callback, CallbackEvent> noteOverdue(Instant now) {
        if (overdueNoted != null || stateAt(now) != CallbackState.OVERDUE) return Change.none(this);
        Callback noted = with(now, null, lastCommand);
        return Change.of(noted, new CallbackEvent.Overdue(noted, now));
    }

    public CallbackState stateAt(Instant now) {
        if (done != null) return CallbackState.DONE;
        return now.isBefore(due.at()) ? CallbackState.OPEN : CallbackState.OVERDUE;
    }

    /** As the database has it now. */
    public Callback stored(long newVersion) {
        return new Callback(
                id,
                hallId,
                unitId,
                itemCode,
                ticketId,
                assignedTo,
                contact,
                requestedAt,
                due,
                overdueNoted,
                done,
                lastCommand,
                newVersion);
    }

    private void letIn(Clerk clerk) {
        if (!clerk.supervises() && !clerk.staffId().equals(assignedTo)) throw new CallbackRefusal.NotYours(id);
    }

    private Callback with(@Nullable Instant noted, @Nullable Done how, String command) {
        return new Callback(
                id,
                hallId,
                unitId,
                itemCode,
                ticketId,
                assignedTo,
                contact,
                requestedAt,
                due,
                noted,
                how,
                command,
                version);
    }
}
