package io.guichet.evaluation.rating.mongo;

import io.guichet.evaluation.rating.Channel;
import io.guichet.evaluation.rating.Origin;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.SealedContact;
import io.guichet.evaluation.rating.SealedText;
import io.guichet.evaluation.rating.Subject;
import io.guichet.evaluation.rating.Version;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Rating to BSON and back. {@code _id}, version and events are the platform's business. What counts now ({@code level},
 * {@code tags}) stands on top as well, for indexes.
 */
final class RatingDocument {

    static final String DEVICE = "device";
    static final String CONTACT_HASH = "contactHash";
    static final String FLAGGED = "flagged";

    private RatingDocument() {}

    static Document state(Rating rating) {
        Origin origin = rating.origin();
        Document state = new Document("hallId", rating.subject().hallId())
                .append("unitId", rating.subject().unitId())
                .append("itemCode", rating.subject().itemCode())
                .append("windowId", rating.subject().windowId())
                .append("staffId", rating.subject().staffId())
                .append("finishedAt", rating.finishedAt())
                .append("level", rating.choice().level().value())
                .append("tags", rating.choice().tags())
                .append("tagSetVersion", rating.choice().tagSetVersion())
                .append(
                        "versions",
                        rating.versions().stream().map(RatingDocument::write).toList())
                .append("channel", rating.channel().name())
                .append("submittedAt", rating.submittedAt())
                .append("contact", write(rating.contact()))
                .append(DEVICE, origin.device())
                .append(CONTACT_HASH, origin.contact())
                .append("shownMillis", origin.shownMillis())
                .append("enteredBy", origin.enteredBy())
                .append(FLAGGED, !rating.review().flags().isEmpty())
                // How a comment was kept before there were versions: readable.
                .append("comment", null);
        ReviewDocument.write(rating.review(), state);
        state.append("rectification", ReviewDocument.write(rating.rectification()));
        return state;
    }

    static Rating read(Document found) {
        return new Rating(
                found.getString("_id"),
                new Subject(
                        found.getString("hallId"),
                        found.getString("unitId"),
                        found.getString("itemCode"),
                        found.getString("windowId"),
                        found.getString("staffId")),
                found.get("finishedAt", found.getDate("submittedAt")).toInstant(),
                versions(found),
                Channel.valueOf(found.getString("channel")),
                found.getDate("submittedAt").toInstant(),
                contact(found.get("contact", Document.class)),
                new Origin(
                        found.getString(DEVICE),
                        found.getString(CONTACT_HASH),
                        found.getLong("shownMillis"),
                        found.getString("enteredBy")),
                ReviewDocument.review(found),
                ReviewDocument.rectification(found.getList("rectification", Document.class)),
                found.getLong("version"));
    }

    /** A document from before there were versions is its own only one; its readable comment is not shown any more. */
    private static List<Version> versions(Document found) {
        List<Document> versions = found.getList("versions", Document.class);
        if (versions != null) {
            return versions.stream().map(RatingDocument::version).toList();
        }
        return List.of(new Version(
                choice(found),
                null,
                found.getDate("submittedAt").toInstant(),
                found.get("command", found.getString("_id"))));
    }

    private static Document write(Version version) {
        return new Document("level", version.choice().level().value())
                .append("tags", version.choice().tags())
                .append("tagSetVersion", version.choice().tagSetVersion())
                .append("comment", write(version.comment()))
                .append("at", version.at())
                .append("command", version.command());
    }

    private static Version version(Document stored) {
        return new Version(
                choice(stored),
                text(stored.getString("comment")),
                stored.getDate("at").toInstant(),
                stored.getString("command"));
    }

    private static Choice choice(Document stored) {
        return new Choice(
                Level.of(stored.getInteger("level")),
                stored.getList("tags", String.class),
                stored.getInteger("tagSetVersion"));
    }

    private static @Nullable Document write(@Nullable SealedContact contact) {
        if (contact == null) return null;
        return new Document("name", write(contact.name()))
                .append("phone", contact.phone().ciphertext());
    }

    private static @Nullable SealedContact contact(@Nullable Document stored) {
        if (stored == null) return null;
        return new SealedContact(text(stored.getString("name")), new SealedText(stored.getString("phone")));
    }

    private static @Nullable String write(@Nullable SealedText text) {
        return text == null ? null : text.ciphertext();
    }

    private static @Nullable SealedText text(@Nullable String stored) {
        return stored == null ? null : new SealedText(stored);
    }
}
