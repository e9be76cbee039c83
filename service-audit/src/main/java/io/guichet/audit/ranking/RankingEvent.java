package io.guichet.audit.ranking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a ranking. */
public sealed interface RankingEvent {

    /** A unit's place. */
    record Place(
            String unitId,
            String hallId,
            @Nullable Integer place,
            @Nullable Double score,
            String recommendation) {}

    record Published(
            String lineCode,
            int year,
            int formulaVersion,
            List<Place> places,
            long ledgerSize,
            String ledgerRoot,
            String by,
            Instant at)
            implements RankingEvent {}
}
