package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.evaluation.tag.file.TagSetFile;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.personal.Sealing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ratings to start a test with. */
public final class RatingFixture {

    public static final TagSet TAGS = TagSetFile.read(1);
    public static final Instant SUBMITTED_AT = InvitationFixture.FINISHED_AT.plusSeconds(20);
    public static final Sealing SEALING = new Sealing(new byte[32]);
    public static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);
    public static final String WORDS = "等了很久,没有人解释。";
    public static final Contact CONTACT = new Contact("李四", "138 0000 0000");

    private RatingFixture() {}

    /** As a citizen sends it from a phone, with all there is. */
    public static Submission byCitizen(Invitation invitation) {
        String ticketId = invitation.event().ticketId();
        return submission(ticketId, InvitationFixture.citizenToken(ticketId), Channel.QR, null, Ids.next());
    }

    public static Submission submission(
            String ticketId, String token, @Nullable Channel channel, @Nullable String padWindow, String command) {
        Sender sender = padWindow == null ? Sender.UNKNOWN : new Sender(padWindow, true, "pad", Set.of(), Set.of());
        return new Submission(ticketId, token, bad(), new Comment(WORDS), channel, CONTACT, null, sender, command);
    }

    public static Choice bad() {
        return TAGS.choose(Level.of(2), List.of("unfriendly", "not-told-at-once"));
    }

    public static Choice good(String... tags) {
        return TAGS.choose(Level.of(5), List.of(tags));
    }

    /** Bad, with all there is. */
    public static Change<Rating, RatingEvent> submitted(Invitation invitation) {
        String id = invitation.event().ticketId();
        SealedText comment = SealedText.of(WORDS, SEALING, id, Rating.commentField(0));
        return Rating.submit(
                invitation.event(),
                new Version(bad(), comment, SUBMITTED_AT, Ids.next()),
                Channel.QR,
                SUBMITTED_AT,
                SealedContact.of(CONTACT, SEALING, id),
                new Origin("device-hash", PSEUDONYMS.ofContact(CONTACT), 12_000L, null));
    }

    /** With nothing but a level. */
    public static Change<Rating, RatingEvent> bare(Invitation invitation) {
        return given(invitation, good(), SUBMITTED_AT, Origin.UNKNOWN);
    }

    public static Change<Rating, RatingEvent> given(Invitation invitation, Choice choice, Instant at, Origin origin) {
        return Rating.submit(
                invitation.event(), new Version(choice, null, at, Ids.next()), Channel.PAD, at, null, origin);
    }

    public static Ruling ruling(boolean exclude, String by, Instant at) {
        return new Ruling(exclude, by, new SealedText("sealed"), at);
    }

    public static CaseNews news(RectificationState step, Instant at) {
        return new CaseNews(
                "case-7",
                step,
                at,
                true,
                null,
                null,
                step == RectificationState.CLOSED ? CaseNews.Outcome.UPHELD : null);
    }
}
