package io.guichet.evaluation.rating.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.evaluation.rating.Ratings;
import io.guichet.evaluation.rating.RatingsContract;
import io.guichet.evaluation.rating.wire.RatingEventWire;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoRatingsIT extends RatingsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Aggregates AGGREGATES = TestBackend.outbox()
            .aggregates(TestBackend.fresh(CLIENT).getCollection("ratings"), "guichet.evaluation.rating");
    private static final Ratings RATINGS = new MongoRatings(AGGREGATES, RatingEventWire::of);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Ratings ratings() {
        return RATINGS;
    }

    @Test
    void the_event_is_aboard_the_rating_and_does_not_carry_the_comment() {
        Change<Rating, RatingEvent> change = RatingFixture.submitted(InvitationFixture.any());

        RATINGS.add(change);

        Document stored = Objects.requireNonNull(
                AGGREGATES.documents().find(eq("_id", change.after().id())).first());
        List<Document> aboard = stored.getList("outbox", Document.class);
        assertThat(stored.getString("comment")).isEqualTo("等了很久,没有人解释。");
        assertThat(stored).containsKey("pendingSince");
        assertThat(aboard).hasSize(1);
        assertThat(aboard.getFirst().getString("type")).isEqualTo("io.guichet.evaluation.rating.submitted.v1");
        assertThat(aboard.getFirst().getString("data"))
                .contains(change.after().id(), "\"hasComment\":true")
                .doesNotContain("等了很久");
    }

    @Test
    void the_indexes_can_be_made_again_and_again() {
        RatingIndexes.create(AGGREGATES.documents());
        RatingIndexes.create(AGGREGATES.documents());

        RATINGS.add(RatingFixture.bare(InvitationFixture.any()));
    }
}
