package io.guichet.evaluation.statistics;

import io.guichet.evaluation.organisation.Zones;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts every day anew from the facts. Events may come meanwhile: both ways end in the same counts. */
public final class RebuildFigures {

    private final Facts facts;
    private final HallDays days;
    private final CountDay countDay;
    private final Zones zones;

    public RebuildFigures(Facts facts, HallDays days, CountDay countDay, Zones zones) {
        this.facts = facts;
        this.days = days;
        this.countDay = countDay;
        this.zones = zones;
    }

    /**
     * @param hallId of this hall only; null for all
     * @return how many days were counted
     */
    public int rebuild(@Nullable String hallId) {
        Set<DayKey> all = new TreeSet<>(facts.replace(hallId, zones.lookedUpOnce()));
        // Days that have no fact any more, after a hall's zone was put right: they are counted to nothing.
        all.addAll(days.known(hallId));
        all.forEach(countDay::count);
        return all.size();
    }
}
