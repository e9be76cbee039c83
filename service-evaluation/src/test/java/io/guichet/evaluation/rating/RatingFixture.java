package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Holder;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.tag.Level;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.evaluation.tag.file.TagSetFile;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ratings to start a test with. */
public final class RatingFixture {

    public static final TagSet TAGS = TagSetFile.read(1);
    public static final Instant SUBMITTED_AT = InvitationFixture.FINISHED_AT.plusSeconds(20);

    private RatingFixture() {}

    /** As a citizen sends it from a phone, with all there is. */
    public static Submission byCitizen(Invitation invitation) {
        String ticketId = invitation.event().ticketId();
        return submission(ticketId, InvitationFixture.citizenToken(ticketId), Channel.QR, null, Ids.next());
    }

    public static Submission submission(
            String ticketId, String token, @Nullable Channel channel, @Nullable String padWindow, String command) {
        return new Submission(
                ticketId,
                token,
                TAGS.choose(Level.of(2), List.of("unfriendly", "not-told-at-once")),
                new Comment("等了很久,没有人解释。"),
                channel,
                padWindow,
                command);
    }

    public static Change<Rating, RatingEvent> submitted(Invitation invitation) {
        return Rating.submit(invitation, Holder.CITIZEN, byCitizen(invitation), SUBMITTED_AT);
    }

    /** With nothing but a level. */
    public static Change<Rating, RatingEvent> bare(Invitation invitation) {
        Submission bare = new Submission(
                invitation.event().ticketId(),
                "any",
                TAGS.choose(Level.of(5), List.of()),
                null,
                null,
                null,
                Ids.next());
        return Rating.submit(invitation, Holder.PAD, bare, SUBMITTED_AT);
    }
}
