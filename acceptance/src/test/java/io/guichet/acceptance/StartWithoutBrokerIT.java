package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.backend.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broker that is away delays no start: numbers are given out without it, and their events follow when it is back. */
class StartWithoutBrokerIT {

    /** What looking for the broker may cost at a start. */
    private static final Duration AT_MOST_LATER = Duration.ofSeconds(6);

    private final RunningHall hall = RunningHall.shared();

    @ParameterizedTest
    @ValueSource(strings = {"queue", "evaluation"})
    void a_service_is_ready_nearly_as_soon_as_ever(String service) {
        var usual = restart(service);

        var without = withoutBroker(() -> restart(service));

        say("%s: ready after %d ms with the broker, %d ms without", service, usual.toMillis(), without.toMillis());
        assertThat(without).isLessThan(usual.plus(AT_MOST_LATER));
    }

    @Test
    void numbers_are_given_out_and_their_events_follow() {
        var ticket = withoutBroker(() -> {
            restart("queue");
            return takeTicket();
        });

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(hall.events().all(List.of(Topics.TICKET)).stream()
                                .filter(event -> event.about().equals(ticket))
                                .map(EventLog.Event::type))
                        .contains("queue.ticket.issued"));
    }

    private String takeTicket() {
        var asked = Ask.post("/api/queue/tickets", Map.of("hallId", RunningHall.HALL, "itemCode", "si-record"))
                .by(hall.tokenOf("kiosk-1"));
        try {
            var taken = hall.raw().send(asked);
            assertThat(taken.status()).as(taken.body()).isEqualTo(201);
            var id = taken.json().path("id").asString();
            var cancelled = hall.raw()
                    .send(Ask.post("/api/queue/tickets/" + id + "/cancel", null)
                            .with(
                                    "X-Tracking-Token",
                                    taken.json().path("trackingToken").asString()));
            assertThat(cancelled.status()).isEqualTo(200);
            return id;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Duration restart(String service) {
        var began = System.nanoTime();
        hall.platform().restart(service);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private <T> T withoutBroker(Supplier<T> action) {
        var broker = hall.platform().backends().broker();
        Assumptions.assumeTrue(broker.isPresent(), "the broker is not ours to stop");
        broker.orElseThrow().kill9();
        try {
            return action.get();
        } finally {
            hall.platform().restart("broker");
        }
    }
}
