package io.guichet.audit.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Places as they were found up to two seconds ago: of events that come by the hundred nearly all are of the same few.
 * What is not there is asked for each time. For events only, which come in no order with definitions anyway. Thread-safe.
 */
public final class RememberedPlaces implements Places {

    static final Duration KEPT = Duration.ofSeconds(2);

    private static final int MOST = 2_048;

    private record Key(Kind kind, String id) {}

    private record Seen(Place place, Instant until) {}

    private final Places places;
    private final Clock clock;
    private final ConcurrentMap<Key, Seen> seen = new ConcurrentHashMap<>();

    public RememberedPlaces(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public void learn(Place place) {
        places.learn(place);
        seen.remove(new Key(place.kind(), place.id()));
    }

    @Override
    public Optional<Place> find(Kind kind, String id) {
        Key key = new Key(kind, id);
        Instant now = clock.instant();
        Seen known = seen.get(key);
        if (known != null && now.isBefore(known.until)) return Optional.of(known.place);
        Optional<Place> found = places.find(kind, id);
        if (seen.size() >= MOST) seen.clear();
        found.ifPresentOrElse(place -> seen.put(key, new Seen(place, now.plus(KEPT))), () -> seen.remove(key));
        return found;
    }

    @Override
    public List<Place> all(Kind kind, @Nullable String hallId) {
        return places.all(kind, hallId);
    }
}
