package io.guichet.gateway.origin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who of the staff was at work at which address within the last half day. In memory: after a restart it is known again with
 * the first request of each counter. Thread-safe.
 */
@Component
public class WorkPlaces {

    private static final Duration REMEMBERED = Duration.ofHours(12);
    private static final int MOST_PLACES = 10_000;

    /** A hall behind one address has this many counters at most; more would make a header too long. */
    private static final int MOST_AT_ONE = 64;

    private final Cache<String, Cache<String, Boolean>> staffAt;
    private final Ticker ticker;

    @Autowired
    WorkPlaces() {
        this(Ticker.systemTicker());
    }

    WorkPlaces(Ticker ticker) {
        this.ticker = ticker;
        this.staffAt = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(MOST_PLACES)
                .expireAfterAccess(REMEMBERED)
                .build();
    }

    void seen(String staff, String place) {
        staffAt.get(
                        place,
                        _ -> Caffeine.newBuilder()
                                .ticker(ticker)
                                .maximumSize(MOST_AT_ONE)
                                .expireAfterWrite(REMEMBERED)
                                .build())
                .put(staff, true);
    }

    /** In the order of their numbers. */
    Set<String> at(String place) {
        var known = staffAt.getIfPresent(place);
        return known == null ? Set.of() : new TreeSet<>(known.asMap().keySet());
    }
}
