package io.guichet.local.backend;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each of these runs against whatever backend is in use; all must answer alike. */
class DatabaseBehaviourIT {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private static MongoClient client;
    private MongoCollection<Document> tickets;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(TestBackends.shared().mongoUri("behaviour"));
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void empty() {
        tickets = client.getDatabase("behaviour").getCollection("tickets");
        tickets.drop();
    }

    @Test
    void sixteen_threads_on_one_counter_never_see_a_value_twice() throws Exception {
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        var counters = client.getDatabase("behaviour").getCollection("counters");
        counters.drop();
        var began = System.nanoTime();
        onThreads(16, thread -> {
            for (var i = 0; i < 250; i++) {
                var after = counters.findOneAndUpdate(
                        eq("_id", "numbers"),
                        inc("last", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
                seen.add(Objects.requireNonNull(after).getInteger("last"));
            }
        });
        System.err.printf(
                "[guichet] counter on %s: 4000 increments by 16 threads, %d repeated, %.0f a second%n",
                TestBackends.shared().name(), 4000 - seen.size(), 4000 / ((System.nanoTime() - began) / 1e9));
        assertThat(seen).hasSize(4000);
    }

    @Test
    void unique_sparse_index_on_a_nested_field_ignores_documents_without_it() {
        uniqueAtWindow();
        tickets.insertMany(List.of(new Document("_id", "a"), new Document("_id", "b"), new Document("_id", "c")));
        tickets.updateOne(eq("_id", "a"), set("place.atWindow", "w01"));
        assertThat(tickets.countDocuments()).isEqualTo(3);

        assertThatThrownBy(() -> tickets.updateOne(eq("_id", "b"), set("place.atWindow", "w01")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
        assertThatThrownBy(() -> tickets.findOneAndUpdate(and(eq("_id", "b")), set("place.atWindow", "w01"), AFTER))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(11000));
        assertThatThrownBy(() ->
                        tickets.insertOne(new Document("_id", "d").append("place", new Document("atWindow", "w01"))))
                .isInstanceOf(MongoWriteException.class);
        assertThat(tickets.find(eq("_id", "b")).first()).isEqualTo(new Document("_id", "b"));
    }

    @Test
    void unique_sparse_index_frees_its_value_with_unset() {
        uniqueAtWindow();
        tickets.insertMany(List.of(new Document("_id", "a"), new Document("_id", "b")));
        tickets.updateOne(eq("_id", "a"), set("place.atWindow", "w01"));
        tickets.updateOne(eq("_id", "a"), unset("place.atWindow"));
        tickets.updateOne(eq("_id", "b"), set("place.atWindow", "w01"));
        tickets.findOneAndUpdate(eq("_id", "b"), unset("place.atWindow"), AFTER);
        tickets.findOneAndUpdate(eq("_id", "a"), combine(set("place.atWindow", "w01"), inc("version", 1)), AFTER);
        tickets.updateOne(eq("_id", "a"), set("place.atWindow", "w02"));
        tickets.updateOne(eq("_id", "b"), set("place.atWindow", "w01"));
        assertThatThrownBy(() -> tickets.updateOne(eq("_id", "b"), set("place.atWindow", "w02")))
                .isInstanceOf(MongoWriteException.class);
        tickets.deleteOne(eq("_id", "a"));
        tickets.updateOne(eq("_id", "b"), set("place.atWindow", "w02"));
    }

    @Test
    void only_one_of_sixteen_threads_gets_the_window() throws Exception {
        uniqueAtWindow();
        IntStream.range(0, 16).forEach(i -> tickets.insertOne(new Document("_id", "t" + i)));
        Set<Integer> winners = ConcurrentHashMap.newKeySet();
        onThreads(16, thread -> {
            try {
                tickets.updateOne(eq("_id", "t" + thread), set("place.atWindow", "w01"));
                winners.add(thread);
            } catch (MongoWriteException taken) {
                // Fifteen of them.
            }
        });
        assertThat(winners).hasSize(1);
        assertThat(tickets.countDocuments(exists("place.atWindow"))).isEqualTo(1);
    }

    @Test
    void outbox_is_bounded_by_a_filter_on_the_absent_position() {
        tickets.insertOne(new Document("_id", "a").append("version", 1L).append("outbox", List.of()));
        for (var i = 0; i < 5; i++) {
            tickets.updateOne(
                    and(eq("_id", "a"), exists("outbox.3", false)),
                    combine(
                            inc("version", 1L),
                            pushEach("outbox", List.of(new Document("id", "e" + i).append("seq", i)))));
        }
        assertThat(outbox()).extracting("id").containsExactly("e0", "e1", "e2", "e3");
        assertThat(tickets.countDocuments(and(eq("_id", "a"), exists("outbox.3", true))))
                .isEqualTo(1);
    }

    @Test
    void sent_events_are_pulled_by_id_and_an_empty_outbox_is_found_by_size() {
        tickets.insertOne(new Document("_id", "a")
                .append("pendingSince", Date.from(Instant.EPOCH))
                .append("outbox", List.of(event("e1"), event("e2"), event("e3"))));
        tickets.updateOne(eq("_id", "a"), pull("outbox", new Document("id", new Document("$in", List.of("e1", "e3")))));
        assertThat(outbox()).extracting("id").containsExactly("e2");
        assertThat(unsetWhenEmpty()).isZero();
        tickets.updateOne(eq("_id", "a"), pull("outbox", new Document("id", new Document("$in", List.of("e2")))));
        assertThat(unsetWhenEmpty()).isEqualTo(1);
        assertThat(tickets.countDocuments(exists("pendingSince"))).isZero();
    }

    @Test
    void push_with_slice_keeps_the_newest() {
        tickets.insertOne(new Document("_id", "a"));
        for (var i = 0; i < 6; i++) {
            tickets.updateOne(
                    eq("_id", "a"),
                    pushEach("calls", List.of(i), new PushOptions().position(0).slice(3)));
        }
        assertThat(first().getList("calls", Integer.class)).containsExactly(5, 4, 3);
        for (var i = 0; i < 6; i++) {
            tickets.updateOne(eq("_id", "a"), pushEach("tail", List.of(i), new PushOptions().slice(-3)));
        }
        assertThat(first().getList("tail", Integer.class)).containsExactly(3, 4, 5);
    }

    @Test
    void min_keeps_the_earlier_instant_and_sets_a_missing_one() {
        var early = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
        var late = Date.from(Instant.parse("2026-01-02T00:00:00Z"));
        tickets.insertOne(new Document("_id", "a"));
        tickets.updateOne(eq("_id", "a"), min("pendingSince", late));
        assertThat(first().getDate("pendingSince")).isEqualTo(late);
        tickets.updateOne(eq("_id", "a"), min("pendingSince", early));
        tickets.updateOne(eq("_id", "a"), min("pendingSince", late));
        assertThat(first().getDate("pendingSince")).isEqualTo(early);
        tickets.updateOne(eq("_id", "a"), set("at", Instant.EPOCH.plus(1, ChronoUnit.DAYS)));
    }

    @Test
    void upsert_increments_and_returns_the_document_after() {
        for (var expected = 1; expected <= 3; expected++) {
            var after = tickets.findOneAndUpdate(
                    eq("_id", "hall-1:2026-01-01"),
                    combine(inc("last", 1), setOnInsert("first", true)),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            assertThat(Objects.requireNonNull(after).getInteger("last")).isEqualTo(expected);
            assertThat(after.getBoolean("first")).isTrue();
        }
    }

    @Test
    void conditional_update_on_a_stale_version_matches_nothing() {
        tickets.insertOne(new Document("_id", "a").append("version", 1L));
        var filter = and(eq("_id", "a"), eq("version", 1L));
        assertThat(tickets.updateOne(filter, inc("version", 1L)).getMatchedCount())
                .isEqualTo(1);
        assertThat(tickets.updateOne(filter, inc("version", 1L)).getMatchedCount())
                .isZero();
        assertThat(tickets.findOneAndUpdate(filter, inc("version", 1L), AFTER)).isNull();
    }

    @Test
    void consumer_upsert_of_an_older_sequence_is_refused_by_the_unique_id() {
        var upsert = new UpdateOptions().upsert(true);
        tickets.updateOne(and(eq("_id", "a"), lt("seq", 5L)), set("seq", 5L), upsert);
        assertThatThrownBy(() -> tickets.updateOne(and(eq("_id", "a"), lt("seq", 4L)), set("seq", 4L), upsert))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
        assertThat(first().getLong("seq")).isEqualTo(5L);
    }

    @Test
    void lowest_turn_is_claimed_with_sort_and_compound_filter() {
        IntStream.of(5, 3, 9, 1)
                .forEach(turn -> tickets.insertOne(new Document("_id", "t" + turn)
                        .append("turn", turn)
                        .append("state", turn == 1 ? "CALLED" : "WAITING")
                        .append("item", "i1")));
        tickets.createIndex(Indexes.ascending("state", "item", "turn"));
        var claimed = tickets.findOneAndUpdate(
                and(eq("state", "WAITING"), in("item", "i1", "i2")),
                set("state", "CALLED"),
                new FindOneAndUpdateOptions().sort(Sorts.ascending("turn")).returnDocument(ReturnDocument.AFTER));
        assertThat(Objects.requireNonNull(claimed).getString("_id")).isEqualTo("t3");
    }

    @Test
    void unordered_bulk_write_goes_on_after_a_refused_document() {
        tickets.insertOne(new Document("_id", "b"));
        assertThatThrownBy(() -> tickets.bulkWrite(
                        List.of(
                                new InsertOneModel<>(new Document("_id", "a")),
                                new InsertOneModel<>(new Document("_id", "b")),
                                new InsertOneModel<>(new Document("_id", "c")),
                                new UpdateOneModel<>(eq("_id", "a"), set("done", true))),
                        new BulkWriteOptions().ordered(false)))
                // The embedded one counts the refused document among the inserted: look at the errors, not the counts.
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors()).hasSize(1));
        assertThat(tickets.countDocuments()).isEqualTo(3);
        assertThat(first().getBoolean("done")).isTrue();
    }

    @Test
    void partial_index_that_is_not_unique_is_accepted() {
        tickets.createIndex(
                Indexes.ascending("pendingSince"), new IndexOptions().partialFilterExpression(exists("pendingSince")));
        tickets.createIndex(
                Indexes.ascending("pendingSince"), new IndexOptions().partialFilterExpression(exists("pendingSince")));
        tickets.insertOne(new Document("_id", "a"));
        assertThat(tickets.countDocuments()).isEqualTo(1);
    }

    @Test
    void binary_and_instants_come_back_as_they_were() {
        var at = Instant.parse("2026-03-01T01:02:03.456Z");
        tickets.insertOne(new Document("_id", "a")
                .append("secret", new Binary(new byte[] {1, 2, 3}))
                .append("at", at));
        assertThat(first().get("secret", Binary.class).getData()).containsExactly(1, 2, 3);
        assertThat(first().getDate("at").toInstant()).isEqualTo(at);
    }

    private interface Work {
        void on(int thread);
    }

    private static void onThreads(int count, Work work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<?>> done = IntStream.range(0, count)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> work.on(thread)))
                    .toList();
            for (var each : done) {
                each.get();
            }
        }
    }

    private void uniqueAtWindow() {
        tickets.createIndex(
                Indexes.ascending("place.atWindow"),
                new IndexOptions().unique(true).sparse(true));
    }

    private static Document event(String id) {
        return new Document("id", id).append("data", new Document("x", 1));
    }

    private long unsetWhenEmpty() {
        return tickets.updateOne(and(eq("_id", "a"), size("outbox", 0)), unset("pendingSince"))
                .getMatchedCount();
    }

    private List<Document> outbox() {
        return first().getList("outbox", Document.class);
    }

    private Document first() {
        return Objects.requireNonNull(tickets.find(eq("_id", "a")).first());
    }
}
