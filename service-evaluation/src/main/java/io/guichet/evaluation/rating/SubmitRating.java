package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Holder;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Takes the one rating of a service event. */
public final class SubmitRating {

    private final Invitations invitations;
    private final Doorkeeper doorkeeper;
    private final Ratings ratings;
    private final Clock clock;

    public SubmitRating(Invitations invitations, Doorkeeper doorkeeper, Ratings ratings, Clock clock) {
        this.invitations = invitations;
        this.doorkeeper = doorkeeper;
        this.ratings = ratings;
        this.clock = clock;
    }

    /**
     * @throws NotFound when no service of this ticket has ended
     * @throws RatingRefusal.WrongToken unless the token opens this ticket's invitation
     * @throws RatingRefusal.AlreadyRated when another command was first
     * @throws RatingRefusal.InvitationExpired when it is too late for this token
     */
    public Rating submit(Submission submission) {
        // As fine as the database keeps it, so that a repeated command hears the same answer.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Invitation invitation = invitations
                .find(submission.ticketId())
                .orElseThrow(() -> new NotFound("finished ticket", submission.ticketId()));
        Holder holder = holder(invitation, submission);
        // Before the expiry: a command sent again hears its own answer, however late.
        Optional<Rating> earlier = ratings.find(submission.ticketId());
        if (earlier.isPresent()) return earlier.get().answerTo(submission.command());
        if (!doorkeeper.takes(holder, invitation, now)) throw new RatingRefusal.InvitationExpired();
        Change<Rating, RatingEvent> change = Rating.submit(invitation, holder, submission, now);
        return ratings.add(change) ? change.after() : winnerOf(submission);
    }

    private Holder holder(Invitation invitation, Submission submission) {
        String padWindow = submission.padWindow();
        if (padWindow != null && !padWindow.equals(invitation.event().windowId())) {
            throw new RatingRefusal.WrongToken();
        }
        return doorkeeper.holderOf(invitation, submission.token()).orElseThrow(RatingRefusal.WrongToken::new);
    }

    /** Two taps at once: the database took one. */
    private Rating winnerOf(Submission submission) {
        return ratings.find(submission.ticketId())
                .orElseThrow(RatingRefusal.AlreadyRated::new)
                .answerTo(submission.command());
    }
}
