package io.guichet.queue.organisation.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static io.guichet.queue.organisation.HallFixture.NINE;
import static io.guichet.queue.organisation.HallFixture.postedHall;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallEvent;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.HallsContract;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoHallsIT extends HallsContract {

    private final Aggregates aggregates = FreshCollections.aggregates("halls");
    private final MongoHalls halls = fresh();

    @Override
    protected Halls halls() {
        return halls;
    }

    @Test
    void each_event_waits_aboard_for_its_own_topic() {
        Hall hall = postedHall();
        Hall stored = halls.add(Change.of(hall, new HallEvent.Defined(hall)));
        halls.save(stored.startEmergency(new Words("故障", "Fault"), null, NINE));

        List<Document> outbox =
                Objects.requireNonNull(aggregates.documents().find().first()).getList("outbox", Document.class);

        assertThat(outbox)
                .extracting(entry -> entry.getString("type"), entry -> entry.getString("key"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "io.guichet.queue.organisation.hall-defined.v1", "hall:hall-2"),
                        org.assertj.core.groups.Tuple.tuple("io.guichet.queue.hall.emergency-started.v1", null));
        assertThat(outbox).extracting(entry -> entry.getLong("seq")).isSorted();
    }

    @Test
    void a_hall_of_before_there_were_appointments_is_still_read() {
        Hall hall = halls.add(Change.none(postedHall()));
        aggregates
                .documents()
                .updateOne(
                        eq("_id", "hall-2"),
                        combine(unset("pastEmergencies"), unset("rules.checkInBefore"), unset("rules.checkInAfter")));

        assertThat(halls.find("hall-2")).isEqualTo(hall);
    }

    private MongoHalls fresh() {
        MongoHalls fresh = new MongoHalls(aggregates);
        fresh.createIndexes();
        return fresh;
    }
}
