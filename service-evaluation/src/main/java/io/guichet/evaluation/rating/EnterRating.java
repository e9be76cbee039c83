package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Holder;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.invitation.ServiceEvent;
import io.guichet.evaluation.invitation.Terms;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Types in what a citizen wrote on paper or said on the hotline: still one rating for one service. */
public final class EnterRating {

    private final Invitations invitations;
    private final Terms terms;
    private final Ratings ratings;
    private final Sealing sealing;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    public EnterRating(
            Invitations invitations,
            Terms terms,
            Ratings ratings,
            Sealing sealing,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.invitations = invitations;
        this.terms = terms;
        this.ratings = ratings;
        this.sealing = sealing;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * @throws NotFound when no service of this ticket has ended
     * @throws RatingRefusal.OwnCase when it is about the one who types
     * @throws RatingRefusal.AlreadyRated when there is a rating from another command
     * @throws RatingRefusal.InvitationExpired when it reached the house too late
     * @throws InvalidRequest when it is said to have come before the service ended, or has not come yet
     */
    public Rating enter(Entry entry) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ServiceEvent service = invitations
                .find(entry.ticketId())
                .map(Invitation::event)
                .orElseThrow(() -> new NotFound("finished ticket", entry.ticketId()));
        if (entry.by().equals(service.staffId())) throw new RatingRefusal.OwnCase();
        Optional<Rating> earlier = ratings.find(entry.ticketId());
        if (earlier.isPresent()) return earlier.get().answerTo(entry.command());
        requireInTime(entry.receivedAt(), service, now);
        Change<Rating, RatingEvent> change = entered(entry, service, now);
        if (ratings.add(change)) return change.after();
        return ratings.find(entry.ticketId())
                .orElseThrow(RatingRefusal.AlreadyRated::new)
                .answerTo(entry.command());
    }

    private void requireInTime(Instant receivedAt, ServiceEvent service, Instant now) {
        if (receivedAt.isAfter(now)) throw new InvalidRequest("/receivedAt", "is in the future");
        if (receivedAt.isBefore(service.finishedAt())) {
            throw new InvalidRequest("/receivedAt", "is before the end of the service");
        }
        if (!terms.takes(Holder.CITIZEN, service.finishedAt(), receivedAt)) {
            throw new RatingRefusal.InvitationExpired();
        }
    }

    private Change<Rating, RatingEvent> entered(Entry entry, ServiceEvent service, Instant now) {
        String id = entry.ticketId();
        Contact contact = entry.contact();
        return Rating.submit(
                service,
                new Version(entry.choice(), SubmitRating.sealed(entry.comment(), sealing, id, 0), now, entry.command()),
                entry.channel(),
                entry.receivedAt(),
                contact == null ? null : SealedContact.of(contact, sealing, id),
                new Origin(null, contact == null ? null : pseudonyms.ofContact(contact), null, entry.by()));
    }
}
