package io.guichet.audit.appraisal;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's month. What it was judged by stays as it was then; a decision on an objection may set another grade, and says
 * why.
 *
 * @param month like {@code 2026-11}
 * @param total 0 to 100
 */
public record Appraisal(
        String staffId,
        String hallId,
        String month,
        int weightsVersion,
        List<Input> inputs,
        double total,
        Grade grade,
        Recommendation recommendation,
        String by,
        Instant at,
        State state,
        @Nullable Objection objection) {

    /** Where it stands. */
    public enum State {
        OPEN,
        OBJECTED,
        DECIDED
    }

    /**
     * The person's word against it.
     *
     * @param answer null until it was decided
     */
    public record Objection(
            String text, Instant at, @Nullable Answer answer) {}

    /** The decision. */
    public record Answer(String by, Instant at, Grade grade, String text) {}

    public static final Shape<Appraisal> SHAPE = new Shape<>(
            "appraisal",
            "appraisals",
            Appraisal.class,
            Appraisal::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("staffId", one.staffId)
                    .and("month", one.month)
                    .and("state", one.state)
                    .map(),
            List.of(List.of("hallId", "month"), List.of("staffId", "month")));

    public Appraisal {
        inputs = List.copyOf(inputs);
    }

    public String id() {
        return id(staffId, month);
    }

    static String id(String staffId, String month) {
        return staffId + "|" + month;
    }

    Change<Appraisal, AppraisalEvent> make() {
        return Change.of(
                this,
                new AppraisalEvent.Made(
                        staffId, hallId, month, weightsVersion, total, grade.name(), recommendation.name(), by, at));
    }

    Change<Appraisal, AppraisalEvent> object(String who, String text, Instant now) {
        if (!who.equals(staffId)) throw new AppraisalRefusal.NotYours();
        if (state != State.OPEN) throw new AppraisalRefusal.WrongState(id(), state);
        Appraisal after = with(grade, recommendation, State.OBJECTED, new Objection(text, now, null));
        return Change.of(after, new AppraisalEvent.Objected(staffId, hallId, month, now));
    }

    /** By another person than the one it is about and the one who made it. */
    Change<Appraisal, AppraisalEvent> decide(
            String who, Grade decided, Recommendation recommended, String text, Instant now) {
        Objection open = objection;
        if (state != State.OBJECTED || open == null) throw new AppraisalRefusal.WrongState(id(), state);
        if (who.equals(staffId)) throw new AppraisalRefusal.OwnCase();
        if (who.equals(by)) throw new AppraisalRefusal.SamePerson();
        Objection answered = new Objection(open.text(), open.at(), new Answer(who, now, decided, text));
        Appraisal after = with(decided, recommended, State.DECIDED, answered);
        return Change.of(
                after,
                new AppraisalEvent.Decided(
                        staffId, hallId, month, grade.name(), decided.name(), recommended.name(), who, now));
    }

    private Appraisal with(Grade other, Recommendation recommended, State next, @Nullable Objection said) {
        return new Appraisal(
                staffId, hallId, month, weightsVersion, inputs, total, other, recommended, by, at, next, said);
    }
}
