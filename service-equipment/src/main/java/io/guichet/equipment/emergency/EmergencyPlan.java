package io.guichet.equipment.emergency;

import io.guichet.equipment.asset.Category;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;

/**
 * What is done when a whole class of devices fails.
 *
 * @param category the class
 * @param notice what visitors read meanwhile
 * @param steps in order, 1 to 30
 * @param definedBy who wrote this version
 */
public record EmergencyPlan(
        String id, Words name, Category category, Words notice, List<Words> steps, String definedBy, Instant definedAt)
        implements Thing {

    private static final int MOST_STEPS = 30;

    public EmergencyPlan {
        Check.slug("id", id);
        Check.present("name", name);
        Check.present("category", category);
        Check.present("notice", notice);
        steps = Check.atMost("steps", steps, MOST_STEPS);
        if (steps.isEmpty()) throw new IllegalArgumentException("steps: 1 to " + MOST_STEPS);
    }

    Change<EmergencyPlan, EmergencyEvent> define(long version) {
        return Change.of(
                this, new EmergencyEvent.PlanDefined(id, version, category.name(), steps.size(), definedBy, definedAt));
    }

    boolean saysTheSameAs(EmergencyPlan other) {
        return name.equals(other.name)
                && category == other.category
                && notice.equals(other.notice)
                && steps.equals(other.steps);
    }
}
