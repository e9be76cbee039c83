package io.guichet.evaluation.appeal;

import io.guichet.evaluation.rating.Appeal;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.Ruling;
import io.guichet.evaluation.rating.SealedText;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;

/** Another person than the appellant and the rated one decides. */
public final class DecideAppeal {

    private static final int ROUNDS = 5;

    private final Ratings ratings;
    private final Sealing sealing;
    private final Clock clock;

    public DecideAppeal(Ratings ratings, Sealing sealing, Clock clock) {
        this.ratings = ratings;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such rating
     * @throws io.guichet.evaluation.rating.RatingRefusal when there is no appeal, it was decided, or who decides is
     *     concerned
     */
    public Rating decide(String ratingId, boolean upheld, String by, String reason) {
        return Stale.retry(ROUNDS, () -> {
            Rating rating = ratings.find(ratingId).orElseThrow(() -> new NotFound("rating", ratingId));
            SealedText words = SealedText.of(reason, sealing, ratingId, Appeal.RULING);
            return ratings.save(rating.decideAppeal(new Ruling(upheld, by, words, clock.instant())));
        });
    }
}
