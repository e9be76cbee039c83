package io.guichet.evaluation.flag;

import io.guichet.evaluation.rating.Flag;
import io.guichet.evaluation.rating.FlagMark;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.Ruling;
import io.guichet.evaluation.rating.SealedText;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;

/** A person decides whether a flagged rating still counts; the flag alone never does. */
public final class DecideFlag {

    private static final int ROUNDS = 5;

    private final Ratings ratings;
    private final Sealing sealing;
    private final Clock clock;

    public DecideFlag(Ratings ratings, Sealing sealing, Clock clock) {
        this.ratings = ratings;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such rating
     * @throws io.guichet.evaluation.rating.RatingRefusal when it has no such flag, it was decided, or it is about the one
     *     who decides
     */
    public Rating decide(String ratingId, Flag flag, boolean exclude, String by, String reason) {
        return Stale.retry(ROUNDS, () -> {
            Rating rating = ratings.find(ratingId).orElseThrow(() -> new NotFound("rating", ratingId));
            SealedText words = SealedText.of(reason, sealing, ratingId, FlagMark.rulingField(flag));
            return ratings.save(rating.decideFlag(flag, new Ruling(exclude, by, words, clock.instant())));
        });
    }
}
