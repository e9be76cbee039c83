package io.guichet.evaluation.contact;

import io.guichet.evaluation.rating.Contact;
import io.guichet.evaluation.rating.ContactPurpose;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.SealedContact;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;

/** Shows how to reach a citizen. That somebody looked is stored before anything is shown. */
public final class OpenContact {

    private static final int ROUNDS = 5;

    private final Ratings ratings;
    private final Sealing sealing;
    private final Clock clock;

    public OpenContact(Ratings ratings, Sealing sealing, Clock clock) {
        this.ratings = ratings;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such rating, or no number was left
     * @throws io.guichet.evaluation.rating.RatingRefusal.OwnCase when who asks is the rated person
     */
    public Contact open(String ratingId, String by, ContactPurpose purpose) {
        return Stale.retry(ROUNDS, () -> {
            Rating rating = ratings.find(ratingId).orElseThrow(() -> new NotFound("rating", ratingId));
            var change = rating.openContact(by, purpose, clock.instant());
            SealedContact sealed = rating.contact();
            if (sealed == null) throw new NotFound("contact of rating", ratingId);
            ratings.save(change);
            return sealed.open(sealing, ratingId);
        });
    }
}
