package io.guichet.evaluation.invitation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** {@code _id} is the ticket: an event heard twice, or late, meets the invitation that is there. */
public final class MongoInvitations implements Invitations {

    private static final int MOST = 16;

    private final MongoCollection<Document> invitations;

    public MongoInvitations(MongoCollection<Document> invitations) {
        this.invitations = invitations;
    }

    @Override
    public Invitation add(Invitation invitation) {
        try {
            invitations.insertOne(InvitationDocument.of(invitation));
            return invitation;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return find(invitation.event().ticketId()).orElseThrow(() -> e);
        }
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        invitations.createIndex(compoundIndex(ascending("hallId", "number"), descending("finishedAt")));
    }

    @Override
    public List<Invitation> ofNumber(String hallId, String number, Instant since) {
        return invitations
                .find(and(eq("hallId", hallId), eq("number", number), gte("finishedAt", since)))
                .sort(descending("finishedAt"))
                .limit(MOST)
                .map(InvitationDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Invitation> find(String ticketId) {
        return Optional.ofNullable(invitations.find(eq("_id", ticketId)).first())
                .map(InvitationDocument::read);
    }
}
