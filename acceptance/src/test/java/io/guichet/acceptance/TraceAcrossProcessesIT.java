package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.backend.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One trace from a kiosk's request through the gateway, the queue, its document and Kafka to the ledger's leaf. */
class TraceAcrossProcessesIT {

    private final RunningHall hall = RunningHall.shared();

    @Test
    void the_trace_of_a_request_is_that_of_its_event_and_of_the_leaf() throws IOException {
        var answered = hall.raw()
                .send(Ask.post("/api/queue/tickets", Map.of("hallId", HALL, "itemCode", "si-record"))
                        .by(hall.tokenOf("kiosk-1"))
                        .with("Idempotency-Key", UUID.randomUUID().toString()));
        var trace = answered.header("X-Trace-Id");
        var ticket = answered.json().path("id").asString("");
        assertThat(trace).matches("[0-9a-f]{32}");
        assertThat(ticket).isNotEmpty();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(hall.events().all(List.of(Topics.TICKET)).stream()
                                .filter(event -> event.about().equals(ticket))
                                .map(EventLog.Event::headers))
                        .isNotEmpty()
                        .allMatch(headers -> headers.contains("traceparent=00-" + trace + "-")));

        var auditor = hall.tokenOf("aa001");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var found =
                    hall.raw().send(Ask.get("/api/audit/entries?trace=" + trace).by(auditor));
            assertThat(found.status()).as(found.body()).isEqualTo(200);
            assertThat(found.body()).contains(ticket).contains("queue.ticket.issued");
        });
        hall.raw()
                .send(Ask.post("/api/queue/tickets/" + ticket + "/cancel", Map.of())
                        .with(
                                "X-Tracking-Token",
                                answered.json().path("trackingToken").asString("")));
    }
}
