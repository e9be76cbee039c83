package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.local.backend.Topics;
import io.guichet.local.platform.PlatformOptions;
import io.guichet.local.platform.ServicePlan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Row F14: every event as services of the last version send it, put before all readers of this version at once. None may
 * be put aside, and none may keep a reader from going on.
 */
final class ReleasedEvents {

    private static final Path FILE =
            PlatformOptions.repositoryAbove(Path.of("")).resolve("contracts/released/events.jsonl");
    private static final Pattern LAG =
            Pattern.compile("guichet_consumer_lag\\{.*group=\"([^\"]*)\".*topic=\"([^\"]*)\".*} ([0-9.E]+)");
    private static final Pattern LEDGER = Pattern.compile("guichet_ledger_lag\\{.*} ([0-9.E]+)");

    private final RunningHall hall;
    private final HttpClient http = HttpClient.newHttpClient();

    ReleasedEvents(RunningHall hall) {
        this.hall = hall;
    }

    void assertEveryReaderReadsThem() throws Exception {
        var aside = putAside();
        var sent = send();
        // What the readers have worked off is counted every 15 s: the count has to be one of afterwards.
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(behind()).isEmpty());

        assertThat(putAside()).isEqualTo(aside);
        say("%d released events read by every reader", sent);
    }

    /** A sample may tell of what never was in this hall: its reader read it, and is right to put it aside. */
    private List<EventLog.Event> putAside() {
        return hall.events().all(List.of(Topics.DEAD_LETTER)).stream()
                .filter(event -> !event.headers().contains("an inspection that is not here"))
                .toList();
    }

    private int send() throws Exception {
        var lines = Files.readAllLines(FILE);
        var before = positions();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", hall.platform().backends().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var sending = new ArrayList<Future<?>>();
            for (var line : lines)
                sending.add(producer.send(record(JsonMapper.shared().readTree(line))));
            for (var one : sending) one.get(30, TimeUnit.SECONDS);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> !positions().equals(before));
        return lines.size();
    }

    private static ProducerRecord<String, byte[]> record(JsonNode line) {
        var event = line.path("event").asString();
        var topic = "guichet." + event.substring(0, event.lastIndexOf('.', event.lastIndexOf(".v") - 1));
        assertThat(Topics.all()).contains(topic);
        var key = UUID.randomUUID().toString();
        var record = new ProducerRecord<String, byte[]>(
                topic, key, line.path("data").toString().getBytes(UTF_8));
        var headers = new TreeMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "io.guichet." + event);
        headers.put("ce_source", "/guichet/" + event.substring(0, event.indexOf('.')));
        headers.put("ce_subject", key);
        headers.put("ce_time", "2026-11-27T01:00:00Z");
        headers.put("ce_seq", "16");
        headers.put("content-type", "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    /** Readers with messages before them. */
    private Map<String, String> behind() {
        var behind = new TreeMap<String, String>();
        for (var service : ServicePlan.ALL) {
            for (var line : figures(service).lines().toList()) {
                var lag = LAG.matcher(line);
                if (lag.matches() && Double.parseDouble(lag.group(3)) > 0) {
                    behind.put(lag.group(1) + " " + lag.group(2), lag.group(3));
                }
                var ledger = LEDGER.matcher(line);
                if (ledger.matches() && Double.parseDouble(ledger.group(1)) > 0) behind.put("ledger", line);
            }
        }
        return behind;
    }

    /** Changes when somebody has counted again and found more. */
    private String positions() {
        var positions = new StringBuilder();
        for (var service : ServicePlan.ALL) {
            figures(service)
                    .lines()
                    .filter(line ->
                            line.startsWith("guichet_consumer_position") || line.startsWith("guichet_consumer_lag"))
                    .sorted()
                    .forEach(line -> positions.append(line).append('\n'));
        }
        return positions.toString();
    }

    private String figures(ServicePlan service) {
        var address =
                URI.create("http://127.0.0.1:" + hall.platform().ports().management(service) + "/actuator/prometheus");
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
