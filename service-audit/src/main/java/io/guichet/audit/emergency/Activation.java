package io.guichet.audit.emergency;

import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan at work in one hall (S6: 制定应对突发情况的预案). Steps and notice are those of the version that was put to work; a later
 * version changes nothing here.
 *
 * @param planCode names the plan; the queue takes it as {@code planId}
 * @param done numbers of the steps that are done, from 1, in the order they were done
 * @param end null while it is at work
 */
public record Activation(
        String id,
        String hallId,
        String planCode,
        int planNumber,
        EmergencyPlan.Kind kind,
        Words title,
        List<Words> steps,
        Words notice,
        List<Integer> done,
        String by,
        Instant at,
        @Nullable End end) {

    /** Who said that the hall is in order again, and when. */
    public record End(String by, Instant at) {}

    /** Where it stands. */
    public enum State {
        ACTIVE,
        ENDED
    }

    public static final Shape<Activation> SHAPE = new Shape<>(
            "emergency",
            "emergencies",
            Activation.class,
            Activation::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("state", one.state())
                    .and("planCode", one.planCode)
                    .and("at", one.at)
                    .map(),
            List.of(List.of("hallId", "state", "at"), List.of("hallId", "at")));

    public Activation {
        steps = List.copyOf(steps);
        // What was put to work before steps were ticked has no such list.
        done = done == null ? List.of() : List.copyOf(done);
    }

    public State state() {
        return end == null ? State.ACTIVE : State.ENDED;
    }

    Change<Activation, EmergencyEvent> activate() {
        return Change.of(
                this, new EmergencyEvent.Activated(id, planCode, planNumber, hallId, kind.name(), notice, by, at));
    }

    /**
     * Ticked once; again changes nothing.
     *
     * @throws IllegalArgumentException for a number that the plan does not have
     */
    Change<Activation, EmergencyEvent> doStep(int step, String who, Instant now) {
        if (step < 1 || step > steps.size()) throw new IllegalArgumentException("step: 1 to " + steps.size());
        if (end != null) throw new EmergencyRefusal.WrongState(id);
        if (done.contains(step)) return Change.none(this);
        List<Integer> more = Stream.concat(done.stream(), Stream.of(step)).toList();
        Activation after =
                new Activation(id, hallId, planCode, planNumber, kind, title, steps, notice, more, by, at, null);
        return Change.of(after, new EmergencyEvent.StepDone(id, planCode, hallId, step, who, now));
    }

    Change<Activation, EmergencyEvent> end(String who, Instant now) {
        if (end != null) throw new EmergencyRefusal.WrongState(id);
        Activation after = new Activation(
                id, hallId, planCode, planNumber, kind, title, steps, notice, done, by, at, new End(who, now));
        return Change.of(after, new EmergencyEvent.Ended(id, planCode, hallId, who, now));
    }
}
