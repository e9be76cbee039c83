package io.guichet.evaluation.invitation.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.evaluation.invitation.InvitationsContract;
import org.junit.jupiter.api.AfterAll;

class MongoInvitationsIT extends InvitationsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Invitations INVITATIONS =
            new MongoInvitations(TestBackend.fresh(CLIENT).getCollection("invitations"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Invitations invitations() {
        return INVITATIONS;
    }
}
