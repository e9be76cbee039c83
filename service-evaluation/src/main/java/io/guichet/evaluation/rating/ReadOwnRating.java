package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Holder;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the holder of a slip what became of the rating. */
public final class ReadOwnRating {

    private final Invitations invitations;
    private final Doorkeeper doorkeeper;
    private final Ratings ratings;
    private final Sealing sealing;
    private final Duration correctable;
    private final Clock clock;

    public ReadOwnRating(
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

    /** @throws RatingRefusal.WrongToken unless it is the one on the slip */
    public OwnRating read(String ticketId, String token) {
        Optional<Invitation> found = invitations.find(ticketId);
        if (found.isEmpty()) return OwnRating.without(OwnRating.State.NONE);
        Invitation invitation = found.get();
        if (doorkeeper
                .holderOf(invitation, token)
                .filter(Holder.CITIZEN::equals)
                .isEmpty()) {
            throw new RatingRefusal.WrongToken();
        }
        Instant now = clock.instant();
        return ratings.find(ticketId)
                .map(rating -> rated(rating, now))
                .orElseGet(() -> OwnRating.without(
                        doorkeeper.takes(Holder.CITIZEN, invitation, now)
                                ? OwnRating.State.OPEN
                                : OwnRating.State.EXPIRED));
    }

    private OwnRating rated(Rating rating, Instant now) {
        Instant until = rating.submittedAt().plus(correctable);
        boolean open = now.isBefore(until) && !rating.isExcluded();
        return new OwnRating(OwnRating.State.RATED, rating, words(rating), open ? until : null);
    }

    private @Nullable String words(Rating rating) {
        int last = rating.versions().size() - 1;
        SealedText comment = rating.versions().get(last).comment();
        return comment == null ? null : comment.open(sealing, rating.id(), Rating.commentField(last));
    }
}
