package io.guichet.audit.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All facts, as far back as the topics went when the service first listened. */
public interface Facts {

    /** Keeps this unless the same or a newer one is there: repeats and late ones change nothing. */
    void learn(Fact fact);

    /**
     * Those of a month by day, then id; those that do not count are among them.
     *
     * @param month like {@code 2026-11}
     * @param staffId null: everybody's
     */
    List<Fact> ofMonth(String hallId, String month, @Nullable String staffId);

    /** Those of one kind in a year, of a unit, by day, then id. */
    List<Fact> ofYear(String unitId, int year, Fact.Kind kind);

    /** A piece of the same, without those that do not count. */
    List<Fact> counting(String unitId, int year, Fact.Kind kind, int skip, int limit);

    /** What counts of each unit's year, by kind; a unit without any is left out. */
    Map<String, Map<Fact.Kind, Tally>> tallies(Collection<String> unitIds, int year);
}
