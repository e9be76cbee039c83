package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Holder;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the one rating of a service event. */
public final class SubmitRating {

    private final Invitations invitations;
    private final Doorkeeper doorkeeper;
    private final Ratings ratings;
    private final Sealing sealing;
    private final Pseudonyms pseudonyms;
    private final ArrivalSigns signs;
    private final Clock clock;

    public SubmitRating(
            Invitations invitations,
            Doorkeeper doorkeeper,
            Ratings ratings,
            Sealing sealing,
            Pseudonyms pseudonyms,
            ArrivalSigns signs,
            Clock clock) {
        this.invitations = invitations;
        this.doorkeeper = doorkeeper;
        this.ratings = ratings;
        this.sealing = sealing;
        this.pseudonyms = pseudonyms;
        this.signs = signs;
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
        Change<Rating, RatingEvent> change = rated(invitation, holder, submission, now);
        return ratings.add(change) ? change.after() : winnerOf(submission);
    }

    private Change<Rating, RatingEvent> rated(
            Invitation invitation, Holder holder, Submission submission, Instant now) {
        String id = submission.ticketId();
        Contact contact = submission.contact();
        Change<Rating, RatingEvent> change = Rating.submit(
                invitation.event(),
                new Version(
                        submission.choice(), sealed(submission.comment(), sealing, id, 0), now, submission.command()),
                channel(holder, submission.channel()),
                now,
                contact == null ? null : SealedContact.of(contact, sealing, id),
                origin(submission, contact));
        for (Flag flag : signs.of(submission, invitation.event().staffId())) {
            change = after(change, change.after().flag(flag, now));
        }
        return change;
    }

    private static Change<Rating, RatingEvent> after(
            Change<Rating, RatingEvent> first, Change<Rating, RatingEvent> then) {
        List<RatingEvent> events = new ArrayList<>(first.events());
        events.addAll(then.events());
        return new Change<>(then.after(), events);
    }

    private Origin origin(Submission submission, @Nullable Contact contact) {
        String device = submission.sender().device();
        return new Origin(
                device == null ? null : pseudonyms.ofDevice(device),
                contact == null ? null : pseudonyms.ofContact(contact),
                submission.shownMillis(),
                null);
    }

    static @Nullable SealedText sealed(@Nullable Comment comment, Sealing sealing, String id, int version) {
        return comment == null ? null : SealedText.of(comment.text(), sealing, id, Rating.commentField(version));
    }

    /** The tokens of pad and kiosk prove them; what a citizen's device says of itself is believed. */
    private static Channel channel(Holder holder, @Nullable Channel claimed) {
        if (holder == Holder.PAD) return Channel.PAD;
        if (holder == Holder.KIOSK) return Channel.KIOSK;
        return claimed == null || claimed == Channel.PAD || claimed.enteredByStaff() ? Channel.PAGE : claimed;
    }

    private Holder holder(Invitation invitation, Submission submission) {
        String padWindow = submission.sender().padWindow();
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
