package io.guichet.audit.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Places in a map, with the promises of {@link PlacesContract}. */
public final class InMemoryPlaces implements Places {

    private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();

    @Override
    public void learn(Place place) {
        places.merge(place.kind() + ":" + place.id(), place, (old, young) -> young.seq() > old.seq() ? young : old);
    }

    @Override
    public Optional<Place> find(Kind kind, String id) {
        return Optional.ofNullable(places.get(kind + ":" + id));
    }

    @Override
    public List<Place> all(Kind kind, @Nullable String hallId) {
        return places.values().stream()
                .filter(place -> place.kind() == kind)
                .filter(place -> hallId == null || place.hallIds().contains(hallId))
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }
}
