package io.guichet.evaluation.invitation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.evaluation.invitation.Pads;
import io.guichet.evaluation.invitation.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document for each window, its last invitations inside: {@code {_id: window, shown: [...]}}. */
public final class MongoPads implements Pads {

    private static final PushOptions LATEST_FIRST =
            new PushOptions().sortDocument(new Document("finishedAt", -1)).slice(KEPT);

    private final MongoCollection<Document> pads;

    public MongoPads(MongoCollection<Document> pads) {
        this.pads = pads;
    }

    @Override
    public void show(String windowId, Shown invitation) {
        try {
            push(windowId, invitation, true);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // The window is there: it shows this ticket already, or another replica made it just now.
            push(windowId, invitation, false);
        }
    }

    private void push(String windowId, Shown invitation, boolean upsert) {
        Bson notShownYet = and(eq("_id", windowId), ne("shown.ticketId", invitation.ticketId()));
        Bson shown = pushEach("shown", List.of(write(invitation)), LATEST_FIRST);
        pads.updateOne(notShownYet, shown, new UpdateOptions().upsert(upsert));
    }

    @Override
    public List<Shown> at(String windowId) {
        Document pad = pads.find(eq("_id", windowId)).first();
        if (pad == null) return List.of();
        return pad.getList("shown", Document.class, List.of()).stream()
                .map(MongoPads::read)
                .sorted(Comparator.comparing(Shown::finishedAt).reversed())
                .toList();
    }

    private static Document write(Shown shown) {
        return new Document("ticketId", shown.ticketId())
                .append("number", shown.number())
                .append("hallId", shown.hallId())
                .append("staffId", shown.staffId())
                .append("finishedAt", shown.finishedAt());
    }

    private static Shown read(Document shown) {
        return new Shown(
                shown.getString("ticketId"),
                shown.getString("number"),
                shown.getString("hallId"),
                // Written before there was this field: such an invitation is shown for a few minutes at most.
                Objects.requireNonNullElse(shown.getString("staffId"), ""),
                shown.getDate("finishedAt").toInstant());
    }
}
