package io.guichet.local.backend;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import io.guichet.local.process.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is still there after the process was killed in the middle of its work. */
class KilledDatabaseIT {

    private static final int ROUNDS = 3;
    private static final int WRITES_BEFORE_THE_KILL = 300;

    @Test
    void killed_database_loses_nothing_it_acknowledged(@TempDir Path directory) throws Exception {
        try (var backends = Backends.start(BackendSettings.below(directory, System.getenv()))) {
            if (backends.database().isEmpty()) {
                return;
            }
            var database = backends.database().get();
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            for (var round = 0; round < ROUNDS; round++) {
                writeUntilKilled(backends, acknowledged, round);
                database.start().awaitReady(Duration.ofMinutes(1));
            }
            var kept = kept(backends);
            var lost = acknowledged.stream().filter(id -> !kept.contains(id)).count();
            System.err.printf(
                    "[guichet] kill -9 of the database on %s: %d rounds, %d acknowledged, %d lost%n",
                    backends.name(), ROUNDS, acknowledged.size(), lost);
            assertThat(lost).isZero();
        }
    }

    private static void writeUntilKilled(Backends backends, Set<String> acknowledged, int round) throws Exception {
        try (var client = MongoClients.create(backends.mongoUri("drill"));
                var writers = Executors.newFixedThreadPool(4)) {
            var tickets = client.getDatabase("drill").getCollection("tickets");
            for (var writer = 0; writer < 4; writer++) {
                var prefix = round + "-" + writer + "-";
                writers.execute(() -> {
                    try {
                        for (var i = 0; ; i++) {
                            tickets.insertOne(new Document("_id", prefix + i).append("version", 1));
                            tickets.updateOne(eq("_id", prefix + i), Updates.set("version", 2));
                            acknowledged.add(prefix + i);
                        }
                    } catch (MongoException killed) {
                        // As intended.
                    }
                });
            }
            // In the middle of the work, however slow this machine is today.
            var enough = acknowledged.size() + WRITES_BEFORE_THE_KILL;
            assertThat(Waiting.until(() -> acknowledged.size() >= enough, Duration.ofMinutes(2), Duration.ofMillis(5)))
                    .isTrue();
            backends.database().orElseThrow().kill9();
            writers.shutdownNow();
        }
    }

    private static Set<String> kept(Backends backends) {
        try (var client = MongoClients.create(backends.mongoUri("drill"))) {
            return client
                    .getDatabase("drill")
                    .getCollection("tickets")
                    .find(eq("version", 2))
                    .map(document -> document.getString("_id"))
                    .into(ConcurrentHashMap.newKeySet())
                    .stream()
                    .collect(Collectors.toSet());
        }
    }
}
