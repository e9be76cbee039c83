package io.guichet.queue.staff;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Standings in a map, with the promises of {@link AuditedStandingsContract}. */
public final class InMemoryAuditedStandings implements AuditedStandings {

    private final ConcurrentMap<String, AuditedStanding> standings = new ConcurrentHashMap<>();

    @Override
    public void heard(AuditedStanding told) {
        standings.merge(told.staffId(), told, (old, young) -> young.seq() > old.seq() ? young : old);
    }

    @Override
    public Optional<AuditedStanding> of(String staffId) {
        return Optional.ofNullable(standings.get(staffId));
    }
}
