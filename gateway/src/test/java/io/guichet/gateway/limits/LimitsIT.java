package io.guichet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.gateway.RunningGateway;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "guichet.gateway.limits.by-caller.kiosk-1=0.2/s burst 3",
            "guichet.gateway.limits.by-role.PAD=0.01/s burst 5",
            "guichet.gateway.body-time=2s",
            "guichet.gateway.calls.concurrent=2",
            "guichet.gateway.calls.streams=2"
        })
class LimitsIT extends RunningGateway {

    @Test
    void one_too_many_waits_and_then_may_go_on() throws Exception {
        var token = token("kiosk-1");

        for (var i = 0; i < 3; i++) {
            assertThat(asking(token).statusCode()).isEqualTo(200);
        }
        var refused = asking(token);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(json(refused).path("code").asString()).isEqualTo("too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After").orElseThrow()).matches("[1-5]");
        assertThat(asking(token("kiosk-2")).statusCode()).as("another kiosk").isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(asking(token).statusCode()).isEqualTo(200));
    }

    @Test
    void a_role_can_have_a_rate_of_its_own() throws Exception {
        var token = token("pad-w01");

        for (var i = 0; i < 5; i++) {
            assertThat(asking(token).statusCode()).isEqualTo(200);
        }

        assertThat(asking(token).statusCode()).isEqualTo(429);
    }

    @Test
    void an_invented_token_is_not_counted_under_the_name_it_claims() throws Exception {
        var parts = token("kiosk-1").split("\\.", -1);
        var forged = parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length());

        for (var i = 0; i < 10; i++) {
            assertThat(asking(forged).statusCode())
                    .as("passed on, the service refuses")
                    .isEqualTo(200);
        }
    }

    @Test
    void a_full_service_refuses_at_once_and_the_other_service_goes_on() throws Exception {
        var arrived = new CountDownLatch(2);
        var release = new CountDownLatch(1);
        queue.on("/api/queue/slow", exchange -> {
            arrived.countDown();
            wait(release);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        var underWay = IntStream.range(0, 2)
                .mapToObj(_ -> client.sendAsync(to("/api/queue/slow").build(), BodyHandlers.ofString()))
                .toList();
        assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();

        var refused = get("/api/queue/halls");
        var other = get("/api/evaluation/tags");
        release.countDown();

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).path("code").asString()).isEqualTo("try-later");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(other.statusCode()).isEqualTo(200);
        for (var call : underWay) {
            assertThat(call.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
        }
        assertThat(get("/api/queue/halls").statusCode()).isEqualTo(200);
    }

    @Test
    void streams_take_no_turns_and_have_a_bound_of_their_own() throws Exception {
        var release = new CountDownLatch(1);
        queue.on("/api/queue/halls/hall-1/events", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(':');
            exchange.getResponseBody().flush();
            wait(release);
            exchange.close();
        });

        var first = open();
        var second = open();
        var third = open();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(get("/api/queue/halls").statusCode()).isEqualTo(200);
        release.countDown();
        first.body().readAllBytes();
        second.body().readAllBytes();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var again = open();
            again.body().readAllBytes();
            assertThat(again.statusCode()).isEqualTo(200);
        });
    }

    /** It never pauses for long enough that the web server would hang up on it. */
    @Test
    void a_body_that_trickles_in_is_refused_and_never_passed_on() throws Exception {
        var sent = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write("POST /api/queue/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            var in = socket.getInputStream();
            while (in.available() == 0 && sent < 300) {
                out.write(new byte[100]);
                out.flush();
                sent++;
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            socket.setSoTimeout(10_000);
            var answer = new StringBuilder();
            for (int sign; answer.indexOf("}") < 0 && (sign = in.read()) >= 0; ) answer.append((char) sign);

            assertThat(sent).isBetween(2, 299);
            assertThat(answer.toString())
                    .startsWith("HTTP/1.1 503")
                    .contains("Retry-After: 1")
                    .contains("\"try-later\"");
        }
        assertThat(queue.seen("/api/queue/tickets")).isEmpty();
        assertThat(post("/api/queue/tickets", "{}").statusCode()).isEqualTo(200);
    }

    private HttpResponse<InputStream> open() throws Exception {
        return client.send(to("/api/queue/halls/hall-1/events").build(), BodyHandlers.ofInputStream());
    }

    private HttpResponse<String> asking(String token) throws Exception {
        return send(to("/api/queue/halls").header("Authorization", "Bearer " + token));
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await(900, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
