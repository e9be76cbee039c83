package io.guichet.audit.emergency;

import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan at work in one hall (S6: 制定应对突发情况的预案). Steps and notice are those of the version that was put to work; a later
 * version changes nothing here.
 *
 * @param planCode names the plan; the queue takes it as {@code planId}
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
    }

    public State state() {
        return end == null ? State.ACTIVE : State.ENDED;
    }

    Change<Activation, EmergencyEvent> activate() {
        return Change.of(
                this, new EmergencyEvent.Activated(id, planCode, planNumber, hallId, kind.name(), notice, by, at));
    }

    Change<Activation, EmergencyEvent> end(String who, Instant now) {
        if (end != null) throw new EmergencyRefusal.WrongState(id);
        Activation after =
                new Activation(id, hallId, planCode, planNumber, kind, title, steps, notice, by, at, new End(who, now));
        return Change.of(after, new EmergencyEvent.Ended(id, planCode, hallId, who, now));
    }
}
