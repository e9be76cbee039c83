package io.guichet.complaint.rating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryHeardRatings implements HeardRatings {

    private final Map<String, HeardRating> ratings = new HashMap<>();

    @Override
    public synchronized HeardRating keep(HeardRating heard) {
        return ratings.merge(heard.ratingId(), heard, InMemoryHeardRatings::latest);
    }

    private static HeardRating latest(HeardRating known, HeardRating heard) {
        HeardRating later = heard.seq() > known.seq() ? heard : known;
        return new HeardRating(
                known.ratingId(),
                later.seq(),
                later.level(),
                known.excluded() || heard.excluded(),
                known.reachable() || heard.reachable(),
                known.hallId(),
                known.unitId(),
                known.itemCode(),
                known.windowId(),
                known.ticketId(),
                known.staffId());
    }

    @Override
    public synchronized Optional<HeardRating> find(String ratingId) {
        return Optional.ofNullable(ratings.get(ratingId));
    }
}
