package io.guichet.equipment.plan;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The maintenance plans of all halls. */
public interface Plans {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Plan find(String id);

    Optional<Plan> known(String id);

    /**
     * What somebody looks for; null does not matter.
     *
     * @param campaignId with it the hall may be null
     */
    record Search(
            @Nullable String hallId,
            @Nullable String deviceId,
            @Nullable Stage stage,
            @Nullable String campaignId) {}

    /** The one due first first; those that go by a meter alone before them. */
    List<Plan> search(Search search, int skip, int limit);

    /** Those that time moves on at this moment, the longest ago first. */
    List<Plan> toMoveOn(Instant now, int limit);

    /** Those waiting for this meter that it has reached. */
    List<Plan> reachedBy(String meterId, long reading, int limit);

    /**
     * What is to be done in a hall between two days, the second not included; ended plans left out.
     *
     * @param from null: from the beginning
     */
    Load load(String hallId, @Nullable LocalDate from, LocalDate until);

    /** @param minutes of work */
    record Load(long plans, long minutes) {}

    /** How many plans a campaign has, and how many of them were done at least once. */
    Progress progress(String campaignId);

    record Progress(long plans, long done) {}

    /** The runs of a hall in a span of time, and the plans that are overdue in it; for the figures. */
    List<Plan> withRuns(String hallId, Instant from, int limit);

    /** @return as stored; the one that is there when it was stored before */
    Plan add(Change<Plan, PlanEvent> change);

    /**
     * Stores a decision; a change without events is not written.
     *
     * @throws io.guichet.platform.domain.Stale when it was changed meanwhile
     */
    Plan save(Change<Plan, PlanEvent> change);
}
