package io.guichet.audit.ranking;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.merit.Merit;
import io.guichet.platform.domain.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit in a ranking.
 *
 * @param place from 1, equals share one; null with too few ratings
 * @param score 0 to 100; null when nothing happened in the whole line
 * @param causes what took the unit's merit of the year; empty when nothing did
 * @param services what rates are set against; null until published
 */
public record Ranked(
        String unitId,
        String hallId,
        Words name,
        @Nullable Integer place,
        @Nullable Double score,
        List<Part> parts,
        List<Merit.Cause> causes,
        Recommendation recommendation,
        @Nullable Backing services) {

    public Ranked {
        parts = List.copyOf(parts);
        causes = List.copyOf(causes);
    }

    Ranked placed(@Nullable Integer at, Recommendation recommended) {
        return new Ranked(unitId, hallId, name, at, score, parts, causes, recommended, services);
    }

    Ranked with(List<Part> backed, Backing served) {
        return new Ranked(unitId, hallId, name, place, score, backed, causes, recommendation, served);
    }
}
