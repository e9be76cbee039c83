package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Holder;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lets a citizen think again for a while. What was said before is kept. */
public final class CorrectRating {

    private static final int ROUNDS = 5;

    private final Invitations invitations;
    private final Doorkeeper doorkeeper;
    private final Ratings ratings;
    private final Sealing sealing;
    private final Duration correctable;
    private final Clock clock;

    /** @param correctable how long after the first rating */
    public CorrectRating(
            Invitations invitations,
            Doorkeeper doorkeeper,
            Ratings ratings,
            Sealing sealing,
            Duration correctable,
            Clock clock) {
        this.invitations = invitations;
        this.doorkeeper = doorkeeper;
        this.ratings = ratings;
        this.sealing = sealing;
        this.correctable = correctable;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such rating
     * @throws RatingRefusal.WrongToken unless it is the one on the slip; the pad belongs to the next citizen by now
     * @throws RatingRefusal.CorrectionClosed when the time for it is over
     */
    public Rating correct(Correction correction) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        requireCitizen(correction);
        return Stale.retry(ROUNDS, () -> {
            Rating rating = ratings.find(correction.ratingId())
                    .orElseThrow(() -> new NotFound("rating", correction.ratingId()));
            return ratings.save(corrected(rating, correction, now));
        });
    }

    private Change<Rating, RatingEvent> corrected(Rating rating, Correction correction, Instant now) {
        int place = rating.versions().size();
        Version better = new Version(
                correction.choice(),
                SubmitRating.sealed(correction.comment(), sealing, rating.id(), place),
                now,
                correction.command());
        return rating.correct(better, rating.submittedAt().plus(correctable));
    }

    /** An unknown ticket and an unrated one look the same to who holds no token. */
    private void requireCitizen(Correction correction) {
        Invitation invitation = invitations
                .find(correction.ratingId())
                .orElseThrow(() -> new NotFound("rating", correction.ratingId()));
        boolean citizen = doorkeeper
                .holderOf(invitation, correction.token())
                .filter(holder -> holder == Holder.CITIZEN)
                .isPresent();
        if (!citizen) throw new RatingRefusal.WrongToken();
    }
}
