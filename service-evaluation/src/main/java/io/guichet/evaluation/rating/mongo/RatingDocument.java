package io.guichet.evaluation.rating.mongo;

import io.guichet.evaluation.rating.Channel;
import io.guichet.evaluation.rating.Comment;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Subject;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import org.bson.Document;

/** Rating to BSON and back. {@code _id}, version and events are the platform's business. */
final class RatingDocument {

    private RatingDocument() {}

    static Document state(Rating rating) {
        Comment comment = rating.comment();
        return new Document("hallId", rating.subject().hallId())
                .append("unitId", rating.subject().unitId())
                .append("itemCode", rating.subject().itemCode())
                .append("windowId", rating.subject().windowId())
                .append("staffId", rating.subject().staffId())
                .append("level", rating.choice().level().value())
                .append("tags", rating.choice().tags())
                .append("tagSetVersion", rating.choice().tagSetVersion())
                .append("comment", comment == null ? null : comment.text())
                .append("channel", rating.channel().name())
                .append("submittedAt", rating.submittedAt())
                .append("command", rating.command());
    }

    static Rating read(Document found) {
        String comment = found.getString("comment");
        return new Rating(
                found.getString("_id"),
                new Subject(
                        found.getString("hallId"),
                        found.getString("unitId"),
                        found.getString("itemCode"),
                        found.getString("windowId"),
                        found.getString("staffId")),
                new Choice(
                        Level.of(found.getInteger("level")),
                        found.getList("tags", String.class),
                        found.getInteger("tagSetVersion")),
                comment == null ? null : new Comment(comment),
                Channel.valueOf(found.getString("channel")),
                found.getDate("submittedAt").toInstant(),
                found.getString("command"),
                found.getLong("version"));
    }
}
