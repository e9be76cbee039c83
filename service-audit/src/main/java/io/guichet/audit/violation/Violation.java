package io.guichet.audit.violation;

import io.guichet.audit.rule.Grade;
import io.guichet.audit.rule.Held;
import io.guichet.audit.rule.Rule;
import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A violation of a rule, from candidate to decision. Who raised, decided, appealed and decided the appeal are different
 * people, and none of those who decide is the person it is about.
 *
 * @param day in the hall, when it happened
 * @param note what a person wrote who raised it; never told
 */
public record Violation(
        String id,
        Concerned concerned,
        String ruleCode,
        int rulesVersion,
        Grade grade,
        Origin origin,
        Instant occurredAt,
        LocalDate day,
        @Nullable String note,
        @Nullable String raisedBy,
        Instant raisedAt,
        State state,
        @Nullable Decision decision,
        @Nullable Appeal appeal) {

    /** Where it stands. */
    public enum State {
        CANDIDATE,
        CONFIRMED,
        DISMISSED,
        APPEALED,
        UPHELD,
        REVOKED;

        /** It counts against person and unit. While an appeal is open it does not. */
        public boolean weighs() {
            return this == CONFIRMED || this == UPHELD;
        }
    }

    /** The first decision; no consequence where it was dismissed. */
    public record Decision(String by, Instant at, @Nullable Consequence consequence, String note) {}

    /** What the person says against it, and what became of that. */
    public record Appeal(
            String by, Instant at, String text, @Nullable Ruling ruling) {}

    /** The decision on the appeal. */
    public record Ruling(String by, Instant at, boolean revoked, String note) {}

    public static final Shape<Violation> SHAPE = new Shape<>(
            "violation",
            "violations",
            Violation.class,
            Violation::id,
            one -> Keys.of("hallId", one.concerned.hallId())
                    .and("unitId", one.concerned.unitId())
                    .and("staffId", one.concerned.staffId())
                    .and("state", one.state)
                    .and("weighs", one.state.weighs())
                    .and("decided", one.state != State.CANDIDATE)
                    .and("year", one.day.getYear())
                    .and("month", one.day.toString().substring(0, 7))
                    .and("occurredAt", one.occurredAt)
                    .map(),
            List.of(
                    List.of("hallId", "state", "occurredAt"),
                    List.of("staffId", "year", "occurredAt"),
                    List.of("hallId", "year", "occurredAt")));

    Change<Violation, ViolationEvent> raise() {
        return Change.of(
                this, new ViolationEvent.Raised(facts(raisedAt), origin.kind().name(), origin.ref()));
    }

    /**
     * @param rule the one it is about in the end
     * @param person whom it is about, where the candidate did not know
     * @param repeated see {@link Consequence#allowedFor}
     */
    Change<Violation, ViolationEvent> confirm(
            Rule rule,
            int version,
            @Nullable String person,
            Consequence consequence,
            boolean repeated,
            String by,
            String note,
            Instant now) {
        Concerned named = concerned.staffId() == null ? concerned.withPerson(person) : concerned;
        refuseDecider(by, named);
        if (rule.subject() == Held.PERSON && named.staffId() == null)
            throw new ViolationRefusal.NobodyNamed(rule.code());
        if (rule.subject() == Held.UNIT && named.unitId() == null && named.staffId() == null) {
            throw new ViolationRefusal.NobodyNamed(rule.code());
        }
        Set<Consequence> allowed = Consequence.allowedFor(rule.grade(), repeated);
        if (!allowed.contains(consequence)) {
            throw new ViolationRefusal.ConsequenceNotAllowed(consequence, rule.grade(), allowed);
        }
        Violation after = new Violation(
                id,
                named,
                rule.code(),
                version,
                rule.grade(),
                origin,
                occurredAt,
                day,
                this.note,
                raisedBy,
                raisedAt,
                State.CONFIRMED,
                new Decision(by, now, consequence, note),
                null);
        return Change.of(after, new ViolationEvent.Confirmed(after.facts(now), consequence.name(), by));
    }

    Change<Violation, ViolationEvent> dismiss(String by, String note, Instant now) {
        refuseDecider(by, concerned);
        Violation after = with(State.DISMISSED, new Decision(by, now, null, note), null);
        return Change.of(after, new ViolationEvent.Dismissed(after.facts(now), by));
    }

    /**
     * @param forUnit the caller speaks for the unit of a violation that names nobody
     * @param term how long after the decision
     */
    Change<Violation, ViolationEvent> appeal(String by, boolean forUnit, String text, Duration term, Instant now) {
        boolean own = concerned.staffId() == null ? forUnit : concerned.isPerson(by);
        if (!own) throw new ViolationRefusal.NotYours(id);
        Decision decided = decision;
        if (state != State.CONFIRMED || decided == null) throw new ViolationRefusal.WrongState(id, state);
        if (now.isAfter(decided.at().plus(term))) throw new ViolationRefusal.AppealClosed(id);
        if (decided.by().equals(by)) throw new ViolationRefusal.SamePerson();
        Violation after = with(State.APPEALED, decided, new Appeal(by, now, text, null));
        return Change.of(after, new ViolationEvent.Appealed(after.facts(now), by));
    }

    /** Nobody decides his own appeal, nor who decided first or raised it. */
    Change<Violation, ViolationEvent> rule(boolean revoked, String by, String note, Instant now) {
        Appeal open = appeal;
        Decision decided = decision;
        if (state != State.APPEALED || open == null || decided == null)
            throw new ViolationRefusal.WrongState(id, state);
        if (concerned.isPerson(by) || open.by().equals(by)) throw new ViolationRefusal.OwnCase();
        if (decided.by().equals(by) || by.equals(raisedBy)) throw new ViolationRefusal.SamePerson();
        Appeal ruled = new Appeal(open.by(), open.at(), open.text(), new Ruling(by, now, revoked, note));
        Violation after = with(revoked ? State.REVOKED : State.UPHELD, decided, ruled);
        return Change.of(after, new ViolationEvent.AppealDecided(after.facts(now), revoked, by));
    }

    private void refuseDecider(String by, Concerned named) {
        if (state != State.CANDIDATE) throw new ViolationRefusal.WrongState(id, state);
        if (named.isPerson(by)) throw new ViolationRefusal.OwnCase();
        if (by.equals(raisedBy)) throw new ViolationRefusal.SamePerson();
    }

    private ViolationEvent.Facts facts(Instant at) {
        return new ViolationEvent.Facts(
                id,
                concerned.hallId(),
                concerned.unitId(),
                concerned.windowId(),
                concerned.staffId(),
                ruleCode,
                rulesVersion,
                grade.name(),
                occurredAt,
                at);
    }

    private Violation with(State other, @Nullable Decision decided, @Nullable Appeal appealed) {
        return new Violation(
                id,
                concerned,
                ruleCode,
                rulesVersion,
                grade,
                origin,
                occurredAt,
                day,
                note,
                raisedBy,
                raisedAt,
                other,
                decided,
                appealed);
    }
}
