package io.guichet.complaint.attachment.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.guichet.complaint.TestBackend;
import io.guichet.complaint.attachment.Contents;
import io.guichet.complaint.attachment.ContentsContract;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoContentsIT extends ContentsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoDatabase DATABASE = TestBackend.fresh(CLIENT);
    private static final MongoContents CONTENTS = new MongoContents(DATABASE);

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
