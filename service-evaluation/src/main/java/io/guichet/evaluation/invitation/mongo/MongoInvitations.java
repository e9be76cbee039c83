package io.guichet.evaluation.invitation.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import java.util.Optional;
import org.bson.Document;

/** {@code _id} is the ticket: an event heard twice, or late, meets the invitation that is there. */
public final class MongoInvitations implements Invitations {

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

    @Override
    public Optional<Invitation> find(String ticketId) {
        return Optional.ofNullable(invitations.find(eq("_id", ticketId)).first())
                .map(InvitationDocument::read);
    }
}
