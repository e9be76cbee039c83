package io.guichet.queue.result;

import io.guichet.platform.domain.Change;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in at the window and waits for a decision. One for each ticket at most.
 *
 * @param id of the ticket
 * @param reference the file's number in the unit's own books
 * @param openedBy the clerk who served the ticket
 * @param due the last day of the promised limit
 * @param dueAt where the limit is in minutes: the end of the last one; null where it is in working days
 * @param overdueNoted when the others were told that it is overdue
 * @param told null until the person knows the result
 * @param version as loaded
 */
public record Matter(
        String id,
        String hallId,
        String unitId,
        String itemCode,
        @Nullable String reference,
        String openedBy,
        Instant openedAt,
        WorkingCalendar.Due due,
        @Nullable Instant dueAt,
        @Nullable Instant overdueNoted,
        @Nullable Told told,
        long version) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_.-]{0,63}");

    public Matter {
        if (reference != null && !REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("reference: 1 to 64 letters, digits, '/', '-', '_' or '.'");
        }
    }

    Change<Matter, MatterEvent> open() {
        return Change.of(this, new MatterEvent.Opened(this, openedAt));
    }

    /**
     * The same result told again changes nothing.
     *
     * @throws MatterRefusal.AlreadyTold when another result or way is on record
     */
    Change<Matter, MatterEvent> tell(Result result, ToldHow how, String staffId, Moment now) {
        Told before = told;
        if (before != null) {
            if (before.result() == result && before.how() == how) return Change.none(this);
            throw new MatterRefusal.AlreadyTold(id);
        }
        Matter after = with(overdueNoted, new Told(result, how, staffId, now.at(), !isPastDue(now)), version);
        return Change.of(after, new MatterEvent.ResultTold(after, now.at()));
    }

    /** Told once, however often somebody looks. */
    Change<Matter, MatterEvent> noteOverdue(Moment now) {
        if (overdueNoted != null || stateAt(now) != MatterState.OVERDUE) return Change.none(this);
        Matter noted = with(now.at(), null, version);
        return Change.of(noted, new MatterEvent.Overdue(noted, now.at()));
    }

    public MatterState stateAt(Moment now) {
        if (told != null) return MatterState.TOLD;
        return isPastDue(now) ? MatterState.OVERDUE : MatterState.OPEN;
    }

    /** As the database has it now. */
    public Matter stored(long newVersion) {
        return with(overdueNoted, told, newVersion);
    }

    /** A limit in days holds through its last day, one in minutes through its last instant. */
    private boolean isPastDue(Moment now) {
        return dueAt == null ? now.day().isAfter(due.day()) : now.at().isAfter(dueAt);
    }

    private Matter with(@Nullable Instant noted, @Nullable Told result, long newVersion) {
        return new Matter(
                id, hallId, unitId, itemCode, reference, openedBy, openedAt, due, dueAt, noted, result, newVersion);
    }
}
