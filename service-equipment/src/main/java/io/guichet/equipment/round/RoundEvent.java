package io.guichet.equipment.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened in a round, in the fields that others are told. */
public sealed interface RoundEvent {

    record Started(String roundId, String hallId, @Nullable String unitId, int expected, String by, Instant at)
            implements RoundEvent {}

    /** @param programs name and version of each, for unapproved software */
    record Found(
            String roundId,
            String findingId,
            String hallId,
            String assetId,
            String kind,
            @Nullable String windowId,
            @Nullable String expected,
            @Nullable String found,
            @Nullable String custodian,
            List<String> programs,
            Instant at)
            implements RoundEvent {}

    /** @param missing the ids of those that nobody saw */
    record Finished(
            String roundId,
            String hallId,
            @Nullable String unitId,
            int expected,
            int found,
            int unexpected,
            int findings,
            List<String> missing,
            String by,
            Instant at)
            implements RoundEvent {}
}
