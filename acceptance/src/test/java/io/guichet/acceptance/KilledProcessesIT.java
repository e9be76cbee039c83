package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.DrillCheck.Found;
import io.guichet.acceptance.DrillCheck.TicketThere;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.backend.Topics;
import io.guichet.local.client.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Every process is killed while eight clerks and their visitors work. What was acknowledged is there afterwards, once.
 * {@code GUICHET_DRILL_ROUNDS} kills each of them more often than once.
 */
class KilledProcessesIT {

    private static final int CLERKS = 8;
    private static final List<String> VICTIMS = List.of("queue", "gateway", "broker", "database");

    @Test
    void nothing_that_was_acknowledged_is_lost_or_doubled_when_processes_are_killed() throws Exception {
        var rounds = Integer.parseInt(
                Optional.ofNullable(System.getenv("GUICHET_DRILL_ROUNDS")).orElse("1"));
        try (var hall = RunningHall.own("drill");
                var journal = new Journal(journalOf(hall))) {
            var kills = 0;
            try (var load = new DrillLoad(hall, journal, CLERKS)) {
                awaitProgress(journal, 40);
                for (var round = 0; round < rounds; round++) {
                    for (var victim : VICTIMS) {
                        if (kill(hall, load, journal, victim)) kills++;
                    }
                }
                load.end();
                load.askAgainForWhatWasInDoubt();
            }

            awaitEverythingSent(hall);
            var history = History.read(journalOf(hall));
            var found = found(hall);
            var faults = DrillCheck.faults(history, found);
            say(
                    "%d acknowledged commands, %d in doubt for a while, %d kills, %d faults; slowest answer %d ms; %s",
                    journal.acknowledgedSoFar(),
                    history.unknown(),
                    kills,
                    faults.size(),
                    journal.slowestMillis(),
                    journal.counts());
            say(
                    "%d events on Kafka, %d of them repeated deliveries",
                    found.sent().size(),
                    found.sent().size() - EventLog.deduplicated(found.sent()).size());
            faults.forEach(fault -> say("%s", fault));

            assertThat(faults).isEmpty();
            assertThat(journal.broken()).isEmpty();
            assertThat(kills).isPositive();
            assertLineOf(hall, history);
        }
    }

    /** Read back from the disk: what was only in the memory of the test does not count. */
    private static Path journalOf(RunningHall hall) {
        return hall.platform().home().resolve("journal.jsonl");
    }

    /** @return false when that process is not ours to kill: a broker or database that was given */
    private static boolean kill(RunningHall hall, DrillLoad load, Journal journal, String victim)
            throws InterruptedException {
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
        awaitProgress(journal, 40);
        say(
                "killed %s: %d commands acknowledged while it was away, ready after %d ms, 40 commands more %d ms later",
                victim,
                meanwhile,
                Duration.ofNanos(restarted - began).toMillis(),
                Duration.ofNanos(System.nanoTime() - restarted).toMillis());
        load.gatewayMayBeAway(false);
        return true;
    }

    private static void awaitProgress(Journal journal, int commands) {
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

    private static Found found(RunningHall hall) throws IOException {
        var clerk = hall.tokenOf("s001");
        var tickets = new HashMap<String, TicketThere>();
        try (var stored = new StoredState(hall.platform().backends())) {
            for (var id : ids(stored.documents("queue", "tickets"))) {
                var found = hall.raw().send(Ask.get("/api/queue/tickets/" + id).by(clerk));
                // What the database has and the API does not show counts as not there.
                if (found.status() != 200) continue;
                var ticket = found.json();
                tickets.put(
                        id,
                        new TicketThere(
                                ticket.path("number").asString(""),
                                ticket.path("state").asString("")));
            }
            return new Found(
                    tickets,
                    ids(stored.documents("evaluation", "invitations")),
                    ids(stored.documents("evaluation", "ratings")),
                    hall.events().all(List.of(Topics.TICKET, Topics.WINDOW, Topics.RATING)));
        }
    }

    /** The line as everybody sees it has those in it that nobody called. */
    private static void assertLineOf(RunningHall hall, History history) {
        var statistics = hall.client()
                .send(Request.get("/api/queue/halls/hall-1").as("s001"))
                .body();
        var waiting =
                history.ticketsWith("take").size() - history.ticketsWith("call").size();
        assertThat(statistics.path("waiting").asInt(-1)).isEqualTo(waiting);
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream()
                .map(document -> Objects.toString(document.get("_id")))
                .toList();
    }
}
