package io.guichet.audit.organisation;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Which zone a hall's days are counted in. A hall that was not heard of yet is taken to be in China: better a day that a
 * rebuild may move than figures that stand still for all halls.
 */
public final class Zones {

    public static final ZoneId UNTIL_KNOWN = ZoneId.of("Asia/Shanghai");

    private final Places places;

    public Zones(Places places) {
        this.places = places;
    }

    public ZoneId of(String hallId) {
        return places.find(Kind.HALL, hallId).map(Place::zone).orElse(UNTIL_KNOWN);
    }

    /** The same, each hall looked up once: for one piece of work, not to be kept. */
    public Function<String, ZoneId> lookedUpOnce() {
        Map<String, ZoneId> known = new HashMap<>();
        return hallId -> known.computeIfAbsent(hallId, this::of);
    }
}
