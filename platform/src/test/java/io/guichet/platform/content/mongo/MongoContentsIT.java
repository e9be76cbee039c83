package io.guichet.platform.content.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.content.Contents;
import io.guichet.platform.content.ContentsContract;
import io.guichet.platform.ids.Ids;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoContentsIT extends ContentsContract {

    private static final MongoClient CLIENT =
            MongoClients.create(TestBackends.shared().mongoUri("admin"));
    private static final MongoDatabase DATABASE =
            CLIENT.getDatabase("guichet_contents_" + Ids.next().substring(24));
    private static final MongoContents CONTENTS = new MongoContents(DATABASE, "attachments", "caseId");

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Contents contents() {
        return CONTENTS;
    }

    @Test
    void they_lie_in_collections_of_their_own_and_leave_no_chunk_behind() {
        CONTENTS.createIndexes();
        CONTENTS.createIndexes();
        CONTENTS.put("case-1", "gone", new byte[600_000]);
        CONTENTS.removeAll("case-1");

        assertThat(DATABASE.listCollectionNames().into(new ArrayList<>()))
                .contains("attachments.files", "attachments.chunks");
        assertThat(DATABASE.getCollection("attachments.chunks")
                        .countDocuments(new org.bson.Document("files_id", "gone")))
                .isZero();
    }
}
