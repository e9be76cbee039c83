package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;
import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.backend.Topics;
import io.guichet.local.client.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A person's name, phone and tracking token go no further than they must. */
class SecretsIT {

    private static final String NAME = "金丝雀欧阳试";
    private static final String PHONE = "13900987654321";

    private final RunningHall hall = RunningHall.shared();

    @Test
    void name_phone_and_tracking_token_are_in_no_log_no_event_and_not_plain_in_the_database() throws IOException {
        var ticket = visitOfTheCanary();
        var secrets = List.of(NAME, PHONE, ticket);

        var found = new ArrayList<String>();
        var lines = searchLogs(secrets, found);
        var events = hall.events().all(Topics.all());
        for (var event : events) search(event.topic(), event.data() + event.headers() + event.key(), secrets, found);
        var documents = searchDatabases(secrets, found);

        say("secrets: %d log bytes, %d events, %d documents searched", lines, events.size(), documents);
        assertThat(found).isEmpty();
        assertThat(events).isNotEmpty();
        assertThat(lines).isPositive();
    }

    /**
     * Row S9, control S11. What is stored is looked for in the bytes of the files, past database and broker. The ids of
     * the cases are found there, so that the rest is not merely overlooked.
     */
    @Test
    void nothing_that_anybody_wrote_in_a_case_is_in_a_file_an_event_or_a_log() throws IOException {
        var cases = new CanaryCases(hall);
        cases.plant(60);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> hall.events().all(List.of(Topics.CASE)).stream()
                        .map(EventLog.Event::key)
                        .toList()
                        .containsAll(cases.ids()));
        var secrets = cases.planted();

        var found = new ArrayList<String>();
        var lines = searchLogs(secrets, found);
        var events = hall.events().all(Topics.all());
        for (var event : events) search(event.topic(), event.data() + event.headers() + event.key(), secrets, found);
        var documents = searchDatabases(secrets, found);
        var data = hall.platform().home().resolve("data");
        var stored = StoredFiles.below(data);
        found.addAll(stored.those(secrets));

        say(
                "secrets: %d canaries in %d cases; %d log bytes, %d events, %d documents, %d bytes of %d files searched",
                secrets.size(), cases.ids().size(), lines, events.size(), documents, stored.bytes(), stored.count());
        assertThat(found).isEmpty();
        // With a database and a broker that others run, there are no files to be seen from here.
        if (stored.count() > 0) assertThat(stored.those(cases.ids())).isNotEmpty();
    }

    /** Everything a careless log line would catch: the good way, a wrong one, the page of one's own ticket. */
    private String visitOfTheCanary() throws IOException {
        var wish = Map.of("hallId", HALL, "itemCode", "pet-visit", "citizen", Map.of("name", NAME, "phone", PHONE));
        var request = Request.post("/api/queue/tickets", wish).as("kiosk-1");
        var ticket = hall.client().send(request).orThrow(request);
        var token = ticket.text("trackingToken");
        assertThat(token).hasSizeGreaterThanOrEqualTo(22);

        hall.client().send(request).orThrow(request);
        var raw = hall.raw();
        raw.send(Ask.get("/api/queue/tickets/by-token").with("X-Tracking-Token", token));
        raw.send(Ask.get("/api/queue/tickets/" + token).with("X-Tracking-Token", token));
        raw.send(Ask.get("/t/" + token));
        raw.send(Ask.post(
                "/api/evaluation/ratings", Map.of("ticketId", ticket.text("id"), "token", token, "level", 99)));
        raw.send(Ask.post(
                        "/api/queue/tickets",
                        Map.of(
                                "hallId",
                                HALL,
                                "itemCode",
                                "none",
                                "citizen",
                                Map.of("phone", List.of(PHONE), "name", NAME)))
                .by(hall.tokenOf("kiosk-1")));
        raw.send(Ask.post("/api/queue/tickets/" + ticket.text("id") + "/cancel", Map.of())
                .with("X-Tracking-Token", token));
        return token;
    }

    private long searchLogs(List<String> secrets, List<String> found) throws IOException {
        var bytes = 0L;
        try (var logs = Files.walk(hall.platform().home().resolve("logs"))) {
            for (var log : logs.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
                bytes += text.length();
                search(log.getFileName().toString(), text, secrets, found);
            }
        }
        return bytes;
    }

    private int searchDatabases(List<String> secrets, List<String> found) {
        var many = 0;
        try (var stored = new StoredState(hall.platform().backends())) {
            for (var service : List.of("queue", "evaluation", "complaint")) {
                for (var collection : stored.collections(service)) {
                    for (var document : stored.documents(service, collection)) {
                        many++;
                        search(service + "." + collection, document.toString(), secrets, found);
                    }
                }
            }
        }
        return many;
    }

    private static void search(String where, String text, List<String> secrets, List<String> found) {
        for (var secret : secrets) {
            if (text.contains(secret)) found.add(secret + " in " + where);
        }
    }
}
