package io.guichet.queue.result;

import io.guichet.platform.domain.Change;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in at the window and waits for a decision. One for each ticket at most.
 *
 * @param id of the ticket
 * @param reference the file's number in the unit's own books
 * @param openedBy the clerk who served the ticket
 * @param due the last day of the promised limit
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
     * @param today by the hall's calendar
     * @throws MatterRefusal.AlreadyTold when another result or way is on record
     */
    Change<Matter, MatterEvent> tell(Result result, ToldHow how, String staffId, LocalDate today, Instant now) {
        Told before = told;
        if (before != null) {
            if (before.result() == result && before.how() == how) return Change.none(this);
            throw new MatterRefusal.AlreadyTold(id);
        }
        Matter after = with(overdueNoted, new Told(result, how, staffId, now, !isPastDue(today)), version);
        return Change.of(after, new MatterEvent.ResultTold(after, now));
    }

    /** Told once, however often somebody looks. */
    Change<Matter, MatterEvent> noteOverdue(LocalDate today, Instant now) {
        if (overdueNoted != null || stateOn(today) != MatterState.OVERDUE) return Change.none(this);
        Matter noted = with(now, null, version);
        return Change.of(noted, new MatterEvent.Overdue(noted, now));
    }

    public MatterState stateOn(LocalDate today) {
        if (told != null) return MatterState.TOLD;
        return isPastDue(today) ? MatterState.OVERDUE : MatterState.OPEN;
    }

    /** As the database has it now. */
    public Matter stored(long newVersion) {
        return with(overdueNoted, told, newVersion);
    }

    private boolean isPastDue(LocalDate today) {
        return today.isAfter(due.day());
    }

    private Matter with(@Nullable Instant noted, @Nullable Told result, long newVersion) {
        return new Matter(id, hallId, unitId, itemCode, reference, openedBy, openedAt, due, noted, result, newVersion);
    }
}
