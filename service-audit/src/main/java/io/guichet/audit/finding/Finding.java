package io.guichet.audit.finding;

import io.guichet.audit.inspection.Noted;
import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding (W10: 及时发现和纠正). Its owner puts it right; whether it is right, another person says who neither found nor
 * corrected it. It carries the words of the inspection by value: the template may go on.
 *
 * @param number of it in the inspection, from 0
 * @param dueOn by when it is to be corrected
 */
public record Finding(
        String id,
        String inspectionId,
        int number,
        String hallId,
        @Nullable String unitId,
        Noted noted,
        String foundBy,
        State state,
        LocalDate dueOn,
        List<Correction> corrections,
        List<Reinspection> reinspections,
        List<Escalation> escalations,
        Instant raisedAt) {

    /** Where it stands. */
    public enum State {
        OPEN,
        CORRECTED,
        CLOSED
    }

    /** What was done about it. */
    public record Correction(String by, Instant at, String text, List<String> photos) {

        public Correction {
            photos = List.copyOf(photos);
        }
    }

    /** What somebody else saw then. */
    public record Reinspection(String by, Instant at, boolean accepted, String text) {}

    /** Who heard that it is late. */
    public record Escalation(Level level, LocalDate dueOn, Instant at) {}

    public static final Shape<Finding> SHAPE = new Shape<>(
            "finding",
            "findings",
            Finding.class,
            Finding::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("state", one.state)
                    .and("ownerId", one.noted.ownerId())
                    .and("inspectionId", one.inspectionId)
                    .and("staffId", one.noted.staffId())
                    .and("dueOn", one.dueOn.toString())
                    .map(),
            List.of(
                    List.of("hallId", "state", "dueOn"),
                    List.of("state", "dueOn"),
                    List.of("ownerId", "dueOn"),
                    List.of("inspectionId")));

    private static final int MOST = 50;

    public Finding {
        corrections = List.copyOf(corrections);
        reinspections = List.copyOf(reinspections);
        escalations = List.copyOf(escalations);
    }

    Change<Finding, FindingEvent> raise() {
        return Change.of(
                this,
                new FindingEvent.Raised(
                        id,
                        inspectionId,
                        hallId,
                        unitId,
                        noted.windowId(),
                        noted.staffId(),
                        noted.assetId(),
                        noted.ruleCode(),
                        noted.severity().name(),
                        noted.ownerId(),
                        dueOn,
                        raisedAt));
    }

    /** @param supervises the caller answers for the hall, in place of the owner */
    Change<Finding, FindingEvent> correct(
            String by, boolean supervises, String text, List<String> photos, LocalDate today, Instant now) {
        if (!by.equals(noted.ownerId()) && !supervises) throw new FindingRefusal.NotYours(id);
        if (state != State.OPEN || corrections.size() >= MOST) throw new FindingRefusal.WrongState(id, state);
        List<Correction> more = new ArrayList<>(corrections);
        more.add(new Correction(by, now, text, photos));
        Finding after = with(State.CORRECTED, dueOn, more, reinspections, escalations);
        return Change.of(after, new FindingEvent.Corrected(id, hallId, by, !today.isAfter(dueOn), now));
    }

    /** @param nextDueOn by when it is to be corrected again; only where it was not accepted */
    Change<Finding, FindingEvent> reinspect(
            String by, boolean accepted, String text, @Nullable LocalDate nextDueOn, Instant now) {
        if (state != State.CORRECTED) throw new FindingRefusal.WrongState(id, state);
        boolean involved = by.equals(foundBy)
                || by.equals(noted.ownerId())
                || by.equals(noted.staffId())
                || corrections.stream().anyMatch(one -> one.by().equals(by));
        if (involved) throw new FindingRefusal.SamePerson();
        List<Reinspection> more = new ArrayList<>(reinspections);
        more.add(new Reinspection(by, now, accepted, text));
        LocalDate due = accepted || nextDueOn == null ? dueOn : nextDueOn;
        Finding after = with(accepted ? State.CLOSED : State.OPEN, due, corrections, more, escalations);
        return Change.of(after, new FindingEvent.Reinspected(id, hallId, noted.assetId(), accepted, by, due, now));
    }

    /** Each level once for each due day. */
    Change<Finding, FindingEvent> escalate(LocalDate today, Instant now) {
        Level due = Level.dueAt(dueOn, today);
        if (state != State.OPEN || due == null) return Change.none(this);
        boolean told = escalations.stream()
                .anyMatch(one -> one.dueOn().equals(dueOn) && one.level().compareTo(due) >= 0);
        if (told) return Change.none(this);
        List<Escalation> more = new ArrayList<>(escalations);
        more.add(new Escalation(due, dueOn, now));
        Finding after = with(state, dueOn, corrections, reinspections, more);
        return Change.of(after, new FindingEvent.Escalated(id, hallId, noted.ownerId(), due.name(), dueOn, now));
    }

    private Finding with(
            State other,
            LocalDate due,
            List<Correction> corrected,
            List<Reinspection> looked,
            List<Escalation> escalated) {
        return new Finding(
                id,
                inspectionId,
                number,
                hallId,
                unitId,
                noted,
                foundBy,
                other,
                due,
                corrected,
                looked,
                escalated,
                raisedAt);
    }
}
