package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.EventLog.Event;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.backend.Topics;
import io.guichet.local.client.Request;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Every process is killed while eight clerks and their visitors work. What was acknowledged is there afterwards, once.
 * {@code GUICHET_DRILL_ROUNDS} kills each of them more often than once.
 */
class KilledProcessesIT {

    private static final int CLERKS = 8;
    private static final List<String> VICTIMS = List.of("queue", "gateway", "broker", "database");

    private final Journal journal = new Journal();

    @Test
    void nothing_that_was_acknowledged_is_lost_or_doubled_when_processes_are_killed() throws Exception {
        var rounds = Integer.parseInt(
                Optional.ofNullable(System.getenv("GUICHET_DRILL_ROUNDS")).orElse("1"));
        try (var hall = RunningHall.own("drill")) {
            var kills = 0;
            try (var load = new DrillLoad(hall, journal, CLERKS)) {
                awaitProgress(40);
                for (var round = 0; round < rounds; round++) {
                    for (var victim : VICTIMS) {
                        if (kill(hall, load, victim)) kills++;
                    }
                }
                load.end();
            }
            assertThat(journal.broken()).isEmpty();

            awaitEverythingSent(hall);
            var lost = missingFromTheApi(hall) + missingFromKafka(hall);
            assertNothingDoubled(hall);
            say(
                    "%d acknowledged commands, %d kills, %d lost; slowest answer %d ms; %s",
                    journal.acknowledgedSoFar(), kills, lost, journal.slowestMillis(), journal.counts());
            assertThat(lost).isZero();
            assertThat(kills).isPositive();
        }
    }

    /** @return false when that process is not ours to kill: a broker or database that was given */
    private boolean kill(RunningHall hall, DrillLoad load, String victim) throws InterruptedException {
        var process = hall.platform().processes().stream()
                .filter(one -> one.name().equals(victim))
                .findFirst();
        if (process.isEmpty()) {
            say("%s is not a process of ours: not killed", victim);
            return false;
        }
        load.gatewayMayBeAway(victim.equals("gateway"));
        var before = journal.acknowledgedSoFar();
        process.get().kill9();
        RunningHall.pause(1_500);
        var began = System.nanoTime();
        hall.platform().restart(victim);
        var restarted = System.nanoTime();
        var meanwhile = journal.acknowledgedSoFar() - before;
        awaitProgress(40);
        say(
                "killed %s: %d commands acknowledged while it was away, ready after %d ms, 40 commands more %d ms later",
                victim,
                meanwhile,
                Duration.ofNanos(restarted - began).toMillis(),
                Duration.ofNanos(System.nanoTime() - restarted).toMillis());
        load.gatewayMayBeAway(false);
        return true;
    }

    private void awaitProgress(int commands) {
        var before = journal.acknowledgedSoFar();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> journal.acknowledgedSoFar() >= before + commands);
    }

    private static void awaitEverythingSent(RunningHall hall) {
        try (var stored = new StoredState(hall.platform().backends())) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(stored.unsent()).isEmpty());
        }
    }

    private long missingFromTheApi(RunningHall hall) throws Exception {
        var clerk = hall.tokenOf("s001");
        var missing = 0L;
        for (var visit : journal.visits()) {
            var found =
                    hall.raw().send(Ask.get("/api/queue/tickets/" + visit.id).by(clerk));
            var there = found.status() == 200
                    && visit.number.equals(found.json().path("number").asString())
                    && visit.state().equals(found.json().path("state").asString());
            if (!there) {
                missing++;
                say(
                        "lost: %s %s should be %s, is %d %s",
                        visit.id, visit.number, visit.state(), found.status(), found.body());
            }
        }
        return missing;
    }

    private long missingFromKafka(RunningHall hall) {
        var sent = hall.events().all(List.of(Topics.TICKET, Topics.RATING));
        var events = EventLog.deduplicated(sent);
        say("%d events on Kafka, %d of them repeated deliveries", sent.size(), sent.size() - events.size());
        var byTicket = events.stream().collect(Collectors.groupingBy(Event::about));
        var missing = 0L;
        for (var visit : journal.visits()) {
            var types = byTicket.getOrDefault(visit.id, List.of()).stream()
                    .map(Event::type)
                    .toList();
            missing += visit.events().stream()
                    .filter(type -> !types.contains(type))
                    .count();
            assertThat(types).as("events of " + visit.id).hasSameSizeAs(new HashSet<>(types));
            assertThat(visit.events()).as("acknowledged for " + visit.id).containsAll(types);
        }
        assertThat(events.stream()
                        .filter(event -> event.topic().equals(Topics.TICKET))
                        .map(event -> event.key() + " " + event.seq()))
                .doesNotHaveDuplicates();
        assertThat(byTicket.keySet())
                .as("one ticket for each key")
                .containsExactlyInAnyOrderElementsOf(
                        journal.visits().stream().map(visit -> visit.id).toList());
        return missing;
    }

    private void assertNothingDoubled(RunningHall hall) {
        try (var stored = new StoredState(hall.platform().backends())) {
            var tickets = stored.documents("queue", "tickets");
            assertThat(tickets).hasSameSizeAs(journal.visits());
            assertThat(journal.visits().stream().map(visit -> visit.number)).doesNotHaveDuplicates();

            var finished = journal.visits().stream()
                    .filter(visit -> visit.finished)
                    .map(visit -> visit.id)
                    .toList();
            assertThat(ids(stored.documents("evaluation", "invitations")))
                    .containsExactlyInAnyOrderElementsOf(finished);
            assertThat(stored.documents("evaluation", "ratings")).hasSameSizeAs(finished);
        }
        var statistics = hall.client()
                .send(Request.get("/api/queue/halls/hall-1").as("s001"))
                .body();
        assertThat(statistics.path("waiting").asLong())
                .isEqualTo(journal.visits().stream()
                        .filter(visit -> visit.window == null)
                        .count());
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream()
                .map(document -> Objects.toString(document.get("_id")))
                .toList();
    }
}
