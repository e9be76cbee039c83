package io.guichet.equipment.fault;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Heartbeats in a map, with the promises of {@link HeartbeatsContract}. */
public final class InMemoryHeartbeats implements Heartbeats {

    private final Map<String, Beat> beats = new HashMap<>();

    @Override
    public synchronized Optional<Beat> heard(String assetId, String hallId, Instant at) {
        Beat before = beats.get(assetId);
        if (before != null && !before.at().isBefore(at)) return Optional.empty();
        beats.put(assetId, new Beat(assetId, hallId, at, null));
        return Optional.ofNullable(before);
    }

    @Override
    public synchronized List<Beat> silentSince(Instant before, int limit) {
        return beats.values().stream()
                .filter(beat -> beat.at().isBefore(before) && beat.faultId() == null)
                .sorted(Comparator.comparing(Beat::at))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void reported(Beat silent, String faultId) {
        beats.computeIfPresent(
                silent.assetId(),
                (id, beat) -> beat.at().equals(silent.at()) ? new Beat(id, beat.hallId(), beat.at(), faultId) : beat);
    }

    @Override
    public synchronized void forget(String assetId) {
        beats.remove(assetId);
    }
}
