package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was heard, one fact for each service event. Facts only grow. */
public interface Facts {

    /**
     * Notes events; one that was noted before, or comes late, makes no difference.
     *
     * @param zones of the halls: under which days the fact can be found
     */
    void note(List<Heard> heard, Function<String, ZoneId> zones);

    List<Fact> find(Collection<String> ticketIds);

    /** Those that may belong to this day by the zone known when they were noted; the reader looks at their times itself. */
    List<Fact> on(DayKey day);

    /** Those with a rating of this window that was put right in this time, both ends included. */
    List<Fact> rectified(String windowId, Instant from, Instant to);

    /** Those with a rating of this window that came in this time, both ends included, and once was bad. */
    List<Fact> bad(String windowId, Instant from, Instant to);

    /** Where this person served last; empty for one who never did. */
    Optional<String> lastWindowOf(String staffId);

    /**
     * Finds every fact's days anew, and all days there are.
     *
     * @param hallId of this hall only; null for all
     */
    Set<DayKey> replace(@Nullable String hallId, Function<String, ZoneId> zones);
}
