package io.guichet.complaint.casefile.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.guichet.complaint.TestBackend;
import io.guichet.complaint.casefile.CaseEvent;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseFilesContract;
import io.guichet.complaint.casefile.CaseFixture;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.wire.CaseEventWire;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoCaseFilesIT extends CaseFilesContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoDatabase DATABASE = TestBackend.fresh(CLIENT);
    private static final Aggregates AGGREGATES =
            TestBackend.outbox().aggregates(DATABASE.getCollection("cases"), CaseEventWire.CASES);
    private static final MongoCaseFiles FILES = new MongoCaseFiles(AGGREGATES, CaseEventWire::of);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected CaseFiles files() {
        return FILES;
    }

    @Test
    void the_event_is_aboard_and_neither_it_nor_the_document_can_be_read_for_the_citizen() {
        CaseFile file = new CaseFixture().received(Kind.COMPLAINT);

        FILES.add(Change.of(file, new CaseEvent.Received(file, file.receivedAt())));

        Document stored = Objects.requireNonNull(
                AGGREGATES.documents().find(eq("_id", file.id())).first());
        assertThat(stored.getList("outbox", Document.class).getFirst().getString("type"))
                .isEqualTo("io.guichet.complaint.case.received.v1");
        assertThat(stored.toJson()).doesNotContain("张三", "13800000000", "三号窗口");
    }

    @Test
    void the_indexes_can_be_made_again_and_again() {
        FILES.createIndexes();
        FILES.createIndexes();

        assertThat(FILES.add(Change.none(new CaseFixture().received(Kind.PRAISE))))
                .isTrue();
    }

    @Test
    void of_many_at_once_no_number_is_given_twice() throws Exception {
        MongoCaseNumbers numbers = new MongoCaseNumbers(DATABASE.getCollection("numbers"));
        List<Callable<Integer>> receipts = new ArrayList<>();
        for (int receipt = 0; receipt < 200; receipt++) receipts.add(() -> numbers.next(LocalDate.of(2026, 11, 23)));

        List<Integer> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> receipt : threads.invokeAll(receipts)) given.add(receipt.get());
        }

        assertThat(given).doesNotHaveDuplicates().hasSize(200).contains(1, 200);
        assertThat(numbers.next(LocalDate.of(2026, 11, 24))).isEqualTo(1);
    }

    @Test
    void tries_are_counted_for_a_while_also_when_many_come_at_once() throws Exception {
        MongoAttempts attempts = new MongoAttempts(DATABASE.getCollection("attempts"), 5, Duration.ofMinutes(15));
        Instant now = CaseFixture.MONDAY;
        List<Callable<Long>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 64; guess++) guesses.add(() -> attempts.take("n1", now));

        int looked = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Long> guess : threads.invokeAll(guesses)) looked += guess.get() == 0 ? 1 : 0;
        }

        assertThat(looked).isEqualTo(5);
        assertThat(DATABASE.getCollection("attempts").countDocuments(eq("_id", "n1")))
                .as("what was typed, perhaps a secret, is not kept")
                .isZero();
        assertThat(attempts.take("n1", now.plusSeconds(60))).isEqualTo(840);
        assertThat(attempts.take("n2", now)).isZero();
        assertThat(attempts.take("n1", now.plusSeconds(900))).isZero();
        attempts.giveBack("n1");
        attempts.giveBack("n1");
        for (int right = 0; right < 5; right++)
            assertThat(attempts.take("n1", now.plusSeconds(900))).isZero();
        assertThat(attempts.take("n1", now.plusSeconds(900))).isPositive();
        attempts.sweep(now.plusSeconds(3_600));
        assertThat(DATABASE.getCollection("attempts").countDocuments()).isZero();
    }
}
