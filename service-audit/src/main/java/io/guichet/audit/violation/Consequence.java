package io.guichet.audit.violation;

import io.guichet.audit.rule.Grade;
import java.util.Set;

/** What follows for the person, by weight: 视情节轻重分别给予批评、直至建议有关部门给予政纪处分 (C11). */
public enum Consequence {
    CRITICISM,
    DISCIPLINARY_RECOMMENDATION;

    /** @param repeated the person has another one standing in the same year */
    static Set<Consequence> allowedFor(Grade grade, boolean repeated) {
        return switch (grade) {
            case MINOR -> repeated ? Set.of(values()) : Set.of(CRITICISM);
            case SERIOUS -> Set.of(values());
            case GRAVE -> Set.of(DISCIPLINARY_RECOMMENDATION);
        };
    }
}
