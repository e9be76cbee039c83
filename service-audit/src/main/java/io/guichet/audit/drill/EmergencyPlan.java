package io.guichet.audit.drill;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;

/**
 * One version of a plan: 制定应对突发情况的预案,如系统故障、客户纠纷等 (S6). It never changes, the next one is a new version.
 *
 * @param code names the plan over its versions; the queue takes it as {@code planId} when a hall's emergency begins
 * @param number from 1
 * @param steps who does what, in order
 * @param notice what halls show when it is in force
 */
public record EmergencyPlan(
        String code,
        int number,
        Kind kind,
        Words title,
        List<Words> steps,
        Words notice,
        String publishedBy,
        Instant publishedAt) {

    /** What for. */
    public enum Kind {
        SYSTEM_FAILURE,
        DISPUTE,
        POWER_CUT,
        FIRE,
        MEDICAL,
        CROWD,
        OTHER
    }

    public static final Shape<EmergencyPlan> SHAPE = new Shape<>(
            "emergency plan",
            "emergency-plans",
            EmergencyPlan.class,
            one -> id(one.code(), one.number()),
            one -> Keys.of("code", one.code()).and("number", one.number()).map(),
            List.of(List.of("code", "number")));

    private static final int MOST = 50;

    public EmergencyPlan {
        Ids.slug("code", code);
        if (steps.isEmpty() || steps.size() > MOST) throw new IllegalArgumentException("steps: 1 to 50");
        steps = List.copyOf(steps);
    }

    static String id(String code, int number) {
        return code + "|" + number;
    }

    Change<EmergencyPlan, DrillEvent> publish() {
        return Change.of(this, new DrillEvent.PlanPublished(code, number, kind.name(), steps.size(), publishedAt));
    }
}
