package io.guichet.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.StubService;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Two replicas of one service, of which one is restarted (row F13). */
class ReplicasTest {

    private static final String TARGET = "/api/queue/tickets?a=%E5%A4%A7";

    private final StubService one = new StubService();
    private final StubService two = new StubService();
    private final URI nobody = nobodyListens();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final GatewaySettings settings = settings();
    private final UpstreamClient client = new UpstreamClient(settings);

    @BeforeEach
    void answer() {
        one.on("/api/queue/tickets", exchange -> StubService.answer(exchange, 201, "application/json", "{}"));
        two.on("/api/queue/tickets", exchange -> StubService.answer(exchange, 201, "application/json", "{}"));
    }

    @AfterEach
    void close() {
        client.close();
        one.stop();
        two.stop();
    }

    @Test
    void replicas_are_asked_in_turn_with_the_same_target_and_body() throws Exception {
        var guard = before(one.address(), two.address());
        for (var each = 0; each < 4; each++) guard.call(post(true));

        assertThat(one.seen("/api/queue/tickets")).hasSize(2).allSatisfy(seen -> {
            assertThat(seen.uri()).isEqualTo(TARGET);
            assertThat(seen.body()).isEqualTo("{}");
        });
        assertThat(two.seen("/api/queue/tickets")).hasSize(2);
    }

    /** Nothing can have happened where nobody listens: also what must not be sent twice goes to the other. */
    @Test
    void one_that_is_not_there_costs_nobody_a_request_and_its_breaker_is_its_own() throws Exception {
        var guard = before(nobody, two.address());
        for (var each = 0; each < 100; each++)
            assertThat(guard.call(post(false)).status()).isEqualTo(201);

        assertThat(two.seen("/api/queue/tickets")).hasSize(100);
        assertThat(stateOf("queue-1", "open")).isEqualTo(1);
        assertThat(stateOf("queue-2", "closed")).isEqualTo(1);
    }

    @Test
    void one_that_breaks_off_is_followed_by_the_other_only_for_what_may_be_sent_twice() throws Exception {
        one.on("/api/queue/tickets", exchange -> exchange.close());

        assertThat(before(one.address(), two.address()).call(post(true)).status())
                .isEqualTo(201);
        var guard = before(one.address(), two.address());
        assertThatExceptionOfType(UpstreamFailure.Broken.class).isThrownBy(() -> guard.call(post(false)));
    }

    @Test
    void with_none_there_the_answer_is_that_none_is() {
        var guard = before(nobody, nobody);

        assertThatExceptionOfType(UpstreamFailure.Unreachable.class).isThrownBy(() -> guard.call(post(true)));
    }

    private double stateOf(String breaker, String state) {
        return meters.get("resilience4j.circuitbreaker.state")
                .tag("name", breaker)
                .tag("state", state)
                .gauge()
                .value();
    }

    private Guard before(URI... replicas) {
        return new Guards(client, settings, meters).before(new Upstream("queue", List.of(replicas)));
    }

    private UpstreamRequest post(boolean repeatable) {
        var http = HttpRequest.newBuilder(URI.create(one.address() + TARGET))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return new UpstreamRequest(TARGET, http, repeatable, false);
    }

    private static GatewaySettings settings() {
        var given = Map.of(
                "guichet.gateway.queue-uri", "http://127.0.0.1:1,http://127.0.0.1:2",
                "guichet.gateway.evaluation-uri", "http://127.0.0.1:3",
                "guichet.gateway.complaint-uri", "http://127.0.0.1:4",
                "guichet.gateway.equipment-uri", "http://127.0.0.1:5",
                "guichet.gateway.audit-uri", "http://127.0.0.1:6");
        var settings = new Binder(new MapConfigurationPropertySource(given))
                .bind("guichet.gateway", GatewaySettings.class)
                .get();
        assertThat(settings.services().get("queue")).hasSize(2);
        return settings;
    }

    private static URI nobodyListens() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
