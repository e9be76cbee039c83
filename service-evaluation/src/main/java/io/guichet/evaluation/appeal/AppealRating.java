package io.guichet.evaluation.appeal;

import io.guichet.evaluation.rating.Appeal;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.SealedText;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import java.time.Instant;

/** The rated person, or a supervisor, says that a bad rating is mistaken or untrue. */
public final class AppealRating {

    private static final int ROUNDS = 5;

    private final Ratings ratings;
    private final AppealTerm term;
    private final Sealing sealing;
    private final Clock clock;

    public AppealRating(Ratings ratings, AppealTerm term, Sealing sealing, Clock clock) {
        this.ratings = ratings;
        this.term = term;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such rating
     * @throws io.guichet.evaluation.rating.RatingRefusal when it is not bad, does not count any more, was appealed before,
     *     or it is too late
     */
    public Rating appeal(String ratingId, String by, String reason) {
        return Stale.retry(ROUNDS, () -> {
            Rating rating = ratings.find(ratingId).orElseThrow(() -> new NotFound("rating", ratingId));
            Instant now = clock.instant();
            Appeal appeal = new Appeal(by, SealedText.of(reason, sealing, ratingId, Appeal.REASON), now, null);
            // From the last word: a correction to a bad level is news to the rated person.
            Instant until = term.until(
                    rating.subject().hallId(), rating.versions().getLast().at());
            return ratings.save(rating.appeal(appeal, until));
        });
    }
}
