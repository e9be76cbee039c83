package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;
import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.RawHttp.Answered;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.backend.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Row F13: two queues behind one gateway are stopped and started one after the other, as an upgrade does it, while people
 * take numbers and look at the board. None of 10,000 requests fails, and nobody asks twice.
 */
class RollingRestartIT {

    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 8;

    /** So many looks at the board and the catalogue for one number taken. */
    private static final int LOOKS = 19;

    private final AtomicInteger sent = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Map<String, String> ticketByKey = new ConcurrentHashMap<>();
    private volatile boolean restarting = true;

    @Test
    void no_request_is_lost_while_one_replica_after_the_other_is_restarted() throws Exception {
        try (var hall = RunningHall.withTwoQueues("rolling")) {
            var kiosk = hall.tokenOf("kiosk-1");
            var clients = new ArrayList<Future<?>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var client = 0; client < CLIENTS; client++) {
                    clients.add(threads.submit(() -> work(hall, kiosk)));
                }
                var began = System.nanoTime();
                awaitSent(500);
                for (var replica : List.of("queue", "queue-2")) {
                    var before = sent.get();
                    hall.platform().restart(replica);
                    say("%s restarted: %d requests meanwhile", replica, sent.get() - before);
                    // Traffic on the new one, before the old one of the other goes.
                    awaitSent(sent.get() + 500);
                }
                restarting = false;
                for (var client : clients) client.get();
                say(
                        "%d requests, %d numbers, %d failed, in %d ms",
                        sent.get(),
                        ticketByKey.size(),
                        failed.size(),
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
            } finally {
                restarting = false;
            }

            assertThat(failed).isEmpty();
            assertThat(sent.get()).isGreaterThanOrEqualTo(REQUESTS);
            assertEveryNumberIsThereOnce(hall);
        }
    }

    private void work(RunningHall hall, String kiosk) {
        while (restarting || sent.get() < REQUESTS) {
            if (sent.incrementAndGet() % (LOOKS + 1) == 0) take(hall, kiosk);
            else look(hall, kiosk);
        }
    }

    private void take(RunningHall hall, String kiosk) {
        var key = UUID.randomUUID().toString();
        var ask = Ask.post("/api/queue/tickets", Map.of("hallId", HALL, "itemCode", "si-record"))
                .by(kiosk)
                .with("Idempotency-Key", key);
        var answered = once(hall, ask, 201);
        if (answered != null) ticketByKey.put(key, answered.json().path("id").asString(""));
    }

    /** As somebody who is known: the limit for those who are not is a tenth. */
    private void look(RunningHall hall, String kiosk) {
        once(hall, Ask.get("/api/queue/items/si-record").by(kiosk), 200);
    }

    private @org.jspecify.annotations.Nullable Answered once(RunningHall hall, Ask ask, int wanted) {
        try {
            var answered = hall.raw().send(ask);
            if (answered.status() == wanted) return answered;
            failed.add(ask.method() + " " + answered.status() + " " + answered.body());
        } catch (IOException broken) {
            failed.add(ask.method() + " " + broken);
        }
        return null;
    }

    private void awaitSent(int requests) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> sent.get() >= requests);
    }

    private void assertEveryNumberIsThereOnce(RunningHall hall) {
        try (var stored = new StoredState(hall.platform().backends())) {
            assertThat(stored.documents("queue", "tickets"))
                    .extracting(document -> document.getString("_id"))
                    .containsExactlyInAnyOrderElementsOf(ticketByKey.values());
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                EventLog.deduplicated(hall.events().all(List.of(Topics.TICKET))).stream()
                                        .map(EventLog.Event::about))
                        .containsExactlyInAnyOrderElementsOf(ticketByKey.values()));
    }
}
