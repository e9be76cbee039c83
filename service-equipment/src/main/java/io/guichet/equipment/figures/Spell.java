package io.guichet.equipment.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, the end not included. */
record Spell(Instant from, Instant until) {

    /** Several that overlap are one: a device is not down twice. */
    static List<Spell> merged(List<Spell> spells) {
        List<Spell> merged = new ArrayList<>();
        for (Spell next :
                spells.stream().sorted(Comparator.comparing(Spell::from)).toList()) {
            if (merged.isEmpty() || merged.getLast().until.isBefore(next.from)) {
                merged.add(next);
            } else if (merged.getLast().until.isBefore(next.until)) {
                merged.set(merged.size() - 1, new Spell(merged.getLast().from, next.until));
            }
        }
        return merged;
    }
}
