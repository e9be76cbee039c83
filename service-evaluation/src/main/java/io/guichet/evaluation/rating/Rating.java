package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Holder;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.tag.Choice;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One citizen's word on one service event, anonymous. Its id is the ticket's: that is how there can be only one.
 *
 * @param command the intent that made it, so that the same request after a crash finds its own rating
 */
public record Rating(
        String id,
        Subject subject,
        Choice choice,
        @Nullable Comment comment,
        Channel channel,
        Instant submittedAt,
        String command,
        long version) {

    /** Whether the token's holder may rate was decided before. */
    static Change<Rating, RatingEvent> submit(
            Invitation invitation, Holder holder, Submission submission, Instant now) {
        Rating rating = new Rating(
                invitation.event().ticketId(),
                Subject.of(invitation.event()),
                submission.choice(),
                submission.comment(),
                channel(holder, submission.channel()),
                now,
                submission.command(),
                1);
        return Change.of(rating, new RatingEvent.Submitted(rating, now));
    }

    /** The pad's token proves the pad and nothing else does; what a citizen's device says of itself is believed. */
    private static Channel channel(Holder holder, @Nullable Channel claimed) {
        if (holder == Holder.PAD) return Channel.PAD;
        return claimed == null || claimed == Channel.PAD ? Channel.PAGE : claimed;
    }

    public String ticketId() {
        return id;
    }

    /**
     * This rating as the answer to a command that found it here.
     *
     * @throws RatingRefusal.AlreadyRated unless it was this very command that made it
     */
    Rating answerTo(String asked) {
        if (!command.equals(asked)) throw new RatingRefusal.AlreadyRated();
        return this;
    }
}
