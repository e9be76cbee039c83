package io.guichet.evaluation.rectification;

import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.util.Optional;

/** What the complaint service tells about a rating is written to the rating; the same again changes nothing. */
public final class HearCase {

    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 500;

    private final Ratings ratings;
    private final UnclaimedNews unclaimed;
    private final Clock clock;

    public HearCase(Ratings ratings, UnclaimedNews unclaimed, Clock clock) {
        this.ratings = ratings;
        this.unclaimed = unclaimed;
        this.clock = clock;
    }

    public void hear(Told told) {
        if (!told(told)) unclaimed.keep(told);
    }

    /** Tries again what was of no known rating. */
    public void claim() {
        for (Told told : unclaimed.some(AT_ONCE)) {
            if (told(told)) unclaimed.claimed(told);
        }
    }

    private boolean told(Told told) {
        return Stale.retry(ROUNDS, () -> {
            Optional<Rating> found = ratings.find(told.ratingId());
            found.ifPresent(rating -> ratings.save(rating.hear(told.news(), clock.instant())));
            return found.isPresent();
        });
    }
}
