package io.guichet.evaluation.rating.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.rating.Flag;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.RatingsContract;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Aggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoRatingsIT extends RatingsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Aggregates AGGREGATES = TestBackend.outbox()
            .aggregates(TestBackend.fresh(CLIENT).getCollection("ratings"), "guichet.evaluation.rating");
    private static final Ratings RATINGS = new MongoRatings(AGGREGATES);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Ratings ratings() {
        return RATINGS;
    }

    @Test
    void the_event_is_aboard_and_neither_words_nor_number_can_be_read_anywhere() {
        Change<Rating, RatingEvent> change = RatingFixture.submitted(InvitationFixture.any());

        RATINGS.add(change);

        Document stored = Objects.requireNonNull(
                AGGREGATES.documents().find(eq("_id", change.after().id())).first());
        List<Document> aboard = stored.getList("outbox", Document.class);
        assertThat(stored.toJson()).doesNotContain("等了很久", "李四", "138 0000", "13800000000");
        assertThat(stored).containsKey("pendingSince");
        assertThat(aboard).hasSize(1);
        assertThat(aboard.getFirst().getString("type")).isEqualTo("io.guichet.evaluation.rating.submitted.v1");
        assertThat(aboard.getFirst().getString("data"))
                .contains(change.after().id(), "\"hasComment\":true", "\"hasContact\":true");
    }

    @Test
    void the_indexes_can_be_made_again_and_again() {
        RatingIndexes.create(AGGREGATES.documents());
        RatingIndexes.create(AGGREGATES.documents());

        RATINGS.add(RatingFixture.bare(InvitationFixture.any()));
    }

    /** Each search of the drill-down, and each look for brushing, finds its index. */
    @ParameterizedTest
    @ValueSource(strings = {"hallId", "unitId", "itemCode", "windowId", "staffId", "device", "contactHash"})
    void what_is_looked_for_has_an_index(String field) {
        RatingIndexes.create(AGGREGATES.documents());

        List<Document> keys = AGGREGATES
                .documents()
                .listIndexes()
                .map(index -> index.get("key", Document.class))
                .into(new ArrayList<>());

        assertThat(keys).anySatisfy(key -> assertThat(key.keySet()).startsWith(field, "submittedAt"));
    }

    @Test
    void a_rating_kept_before_there_were_versions_is_still_read() {
        String id = Ids.next();
        AGGREGATES
                .documents()
                .insertOne(new Document("_id", id)
                        .append("version", 1L)
                        .append("hallId", "hall-1")
                        .append("unitId", "u")
                        .append("itemCode", "i")
                        .append("windowId", "w")
                        .append("staffId", "s003")
                        .append("level", 1)
                        .append("tags", List.of("other"))
                        .append("tagSetVersion", 1)
                        .append("comment", "明文")
                        .append("channel", "PAGE")
                        .append("submittedAt", RatingFixture.SUBMITTED_AT)
                        .append("command", "c"));

        Rating old = RATINGS.find(id).orElseThrow();
        assertThat(old.choice().level().value()).isEqualTo(1);
        assertThat(old.versions()).hasSize(1);

        RATINGS.save(old.flag(Flag.TOO_FAST, RatingFixture.SUBMITTED_AT));
        assertThat(AGGREGATES.documents().find(eq("_id", id)).first()).doesNotContainKey("comment");
    }
}
