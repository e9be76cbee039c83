package io.guichet.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.guichet.gateway.RunningGateway;
import io.guichet.gateway.StubService;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesIT extends RunningGateway {

    @Test
    void path_query_and_body_arrive_to_the_letter() throws Exception {
        var answer = send(to("/api/queue/halls/hall-1/items?q=%E7%A4%BE%E4%BF%9D&q=a+b%2Fc&empty=")
                .header("Content-Type", "application/json")
                .method("PUT", BodyPublishers.ofString("{\"name\":\"社保\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"fine\":true}");
        var seen = queue.last("/api/queue/halls");
        assertThat(seen.method()).isEqualTo("PUT");
        assertThat(seen.uri()).isEqualTo("/api/queue/halls/hall-1/items?q=%E7%A4%BE%E4%BF%9D&q=a+b%2Fc&empty=");
        assertThat(seen.body()).isEqualTo("{\"name\":\"社保\"}");
    }

    @Test
    void a_form_body_is_not_swallowed() throws Exception {
        send(to("/api/queue/form?a=1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("b=2")));

        assertThat(queue.last("/api/queue/form").uri()).isEqualTo("/api/queue/form?a=1");
        assertThat(queue.last("/api/queue/form").body()).isEqualTo("b=2");
    }

    @Test
    void headers_of_the_contract_arrive_and_all_others_stay_outside() throws Exception {
        send(to("/api/queue/tickets")
                .header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k1")
                .header("If-Match", "\"3\"")
                .header("X-Tracking-Token", "t")
                .header("X-Device-Key", "d")
                .header("X-Appointment-Code", "a")
                .header("Cookie", "guichet_session=stolen; other=1")
                .header("X-User", "root")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .GET());

        var seen = queue.last("/api/queue/tickets");
        assertThat(seen.header("Authorization")).isEqualTo("Bearer abc");
        assertThat(seen.header("Idempotency-key")).isEqualTo("k1");
        assertThat(seen.header("If-match")).isEqualTo("\"3\"");
        assertThat(seen.header("X-tracking-token")).isEqualTo("t");
        assertThat(seen.header("X-device-key")).isEqualTo("d");
        assertThat(seen.header("X-appointment-code")).isEqualTo("a");
        assertThat(seen.headers())
                .doesNotContainKeys(
                        "Cookie", "X-user", "X-forwarded-for", "X-forwarded-host", "Forwarded", "X-real-ip", "Upgrade");
    }

    @Test
    void other_authorization_schemes_stay_outside() throws Exception {
        send(to("/api/queue/halls").header("Authorization", "Basic a2lvc2s6c2VjcmV0"));

        assertThat(queue.last("/api/queue/halls").headers()).doesNotContainKey("Authorization");
    }

    @Test
    void answers_bring_no_cookies_and_no_second_set_of_security_headers() throws Exception {
        queue.on("/api/queue/halls", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Idempotency-Replayed", "true");
            StubService.answer(exchange, 200, "application/json", "{}");
        });

        var answer = get("/api/queue/halls");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void the_trace_goes_on_and_comes_back() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var answer = send(to("/api/queue/halls").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        assertThat(answer.headers().firstValue("X-Trace-Id")).contains(trace);
        assertThat(queue.last("/api/queue/halls").header("Traceparent"))
                .startsWith("00-" + trace + "-")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void a_services_own_problem_passes_unchanged() throws Exception {
        var problem = "{\"type\":\"/problems/try-later\",\"code\":\"try-later\"}";
        queue.on("/api/queue/tickets", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            StubService.answer(exchange, 503, "application/problem+json", problem);
        });

        var answer = get("/api/queue/tickets");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
        assertThat(queue.seen("/api/queue/tickets")).hasSize(1);
    }

    @Test
    void a_service_that_is_down_says_so_within_a_second_and_the_others_go_on() throws Exception {
        var down = get("/api/complaint/cases");

        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(down.headers().firstValue("Retry-After")).contains("1");
        assertThat(json(down).path("code").asString()).isEqualTo("try-later");
        assertThat(json(down).path("instance").asString()).isEqualTo("/api/complaint/cases");
        assertThat(json(down).path("traceId").asString())
                .isEqualTo(down.headers().firstValue("X-Trace-Id").orElseThrow());
        assertThat(quickest("/api/complaint/cases")).isLessThan(Duration.ofSeconds(1));
        assertThat(get("/api/queue/halls").statusCode()).isEqualTo(200);
    }

    /** The web server itself says no to it, before there is a trace; the refusal still has an id, and stands in the log. */
    @Test
    void what_the_web_server_refuses_carries_a_trace_id_too() throws Exception {
        var refused = send(to("/api/queue/halls").method("TRACE", BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(json(refused).path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(refused.headers().firstValue("X-Trace-Id"))
                .contains(json(refused).path("traceId").asString());
    }

    @Test
    void an_open_breaker_answers_at_once() throws Exception {
        for (var i = 0; i < 20; i++) {
            get("/api/audit/entries");
        }

        var answer = get("/api/audit/entries");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(quickest("/api/audit/entries")).isLessThan(Duration.ofMillis(500));
    }

    /** Of three: what else runs on the machine is no matter of the gateway's. */
    private Duration quickest(String path) throws Exception {
        var least = Duration.ofDays(1);
        for (var i = 0; i < 3; i++) {
            var start = System.nanoTime();
            get(path);
            var took = Duration.ofNanos(System.nanoTime() - start);
            if (took.compareTo(least) < 0) least = took;
        }
        return least;
    }

    @Test
    void a_slow_service_is_given_up() throws Exception {
        var release = new CountDownLatch(1);
        queue.on("/api/queue/slow", exchange -> await(release));

        var answer = post("/api/queue/slow", "{}");
        release.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(json(answer).path("code").asString()).isEqualTo("upstream-timeout");
        assertThat(queue.seen("/api/queue/slow")).hasSize(1);
    }

    @Test
    void a_slow_body_is_given_up_too() throws Exception {
        var release = new CountDownLatch(1);
        queue.on("/api/queue/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(release);
        });

        var answer = get("/api/queue/drip");
        release.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
    }

    @Test
    void a_broken_connection_is_tried_again_for_get() throws Exception {
        var calls = breakFirst("/api/queue/flaky");

        assertThat(get("/api/queue/flaky").statusCode()).isEqualTo(200);
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_keyed_command_is_tried_again_with_its_body() throws Exception {
        var calls = breakFirst("/api/queue/flaky");

        var answer = send(to("/api/queue/flaky")
                .header("Idempotency-Key", "k")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"a\":1}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(calls).hasValue(2);
        assertThat(queue.last("/api/queue/flaky").body()).isEqualTo("{\"a\":1}");
    }

    @Test
    void a_command_without_a_key_is_sent_once() throws Exception {
        var calls = breakFirst("/api/queue/flaky");

        var answer = post("/api/queue/flaky", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(calls).hasValue(1);
    }

    @Test
    void two_tries_are_the_most() throws Exception {
        evaluation.on("/api/evaluation/gone", HttpExchange::close);

        assertThat(get("/api/evaluation/gone").statusCode()).isEqualTo(503);
        assertThat(evaluation.seen("/api/evaluation/gone")).hasSize(2);
    }

    @Test
    void an_answer_that_breaks_off_is_not_asked_for_again() throws Exception {
        queue.on("/api/queue/half", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(new byte[50]);
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        });

        assertThat(get("/api/queue/half").statusCode()).isEqualTo(503);
        assertThat(queue.seen("/api/queue/half")).hasSize(1);
    }

    @Test
    void something_in_between_that_cannot_connect_is_tried_again() throws Exception {
        var calls = new AtomicInteger();
        queue.on("/api/queue/mesh", exchange -> {
            if (calls.incrementAndGet() == 1) {
                StubService.answer(exchange, 503, "text/plain", "upstream connect error");
            } else {
                StubService.answer(exchange, 200, "application/json", "{}");
            }
        });

        assertThat(get("/api/queue/mesh").statusCode()).isEqualTo(200);
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_get_travels_without_a_body() throws Exception {
        get("/api/queue/halls");

        assertThat(queue.last("/api/queue/halls").headers()).doesNotContainKeys("Content-length", "Content-type");
    }

    @Test
    void an_answer_to_head_keeps_its_head() throws Exception {
        var answer = send(to("/api/queue/halls").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void an_announced_body_that_is_too_large_is_refused_unread() throws Exception {
        var answer = post("/api/queue/tickets", "x".repeat(256 * 1024 + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("code").asString()).isEqualTo("body-too-large");
        assertThat(queue.seen("/api/queue/tickets")).isEmpty();
    }

    /** That nobody listens there is known only after the body was taken. */
    @Test
    void addresses_for_files_take_more_and_only_they() throws Exception {
        var file = "x".repeat(300 * 1024);

        assertThat(post("/api/complaint/public/case/attachments", file).statusCode())
                .isEqualTo(503);
        assertThat(post("/api/complaint/public/case/messages", file).statusCode())
                .isEqualTo(413);
        assertThat(post("/api/complaint/public/case/attachments", "x".repeat(4 * 1024 * 1024 + 1))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_chunked_body_that_grows_too_large_is_refused_as_well() throws Exception {
        var tooLarge = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[256 * 1024 + 1]));

        var answer = send(to("/api/queue/tickets").POST(tooLarge));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(queue.seen("/api/queue/tickets")).isEmpty();
    }

    @Test
    void the_largest_body_passes_chunked_or_not() throws Exception {
        var largest = "x".repeat(256 * 1024);
        var bytes = largest.getBytes(StandardCharsets.UTF_8);

        assertThat(post("/api/queue/tickets", largest).statusCode()).isEqualTo(200);
        assertThat(send(to("/api/queue/tickets")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(queue.last("/api/queue/tickets").body()).hasSize(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/queue/../../etc", "/api//queue/halls", "/api/queue/halls;a=b", "/api/queue/%2e%2e/x"})
    void paths_with_tricks_are_refused(String path) throws Exception {
        var answer = rawGet(path);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"invalid-request\"");
        assertThat(queue.seen("/")).isEmpty();
    }

    @Test
    void an_unknown_service_is_not_found() throws Exception {
        assertThat(get("/api/payroll/people").statusCode()).isEqualTo(404);
        assertThat(json(get("/api/payroll/people")).path("code").asString()).isEqualTo("not-found");
    }

    @Test
    void events_pass_one_by_one_and_can_be_resumed() throws Exception {
        var next = new CountDownLatch(1);
        queue.on("/api/queue/halls/hall-1/events", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("id: 8\nevent: called\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(next);
            exchange.getResponseBody().write("id: 9\nevent: called\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });

        var answer = openEvents("7");
        try (var events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).isEqualTo("id: 8");
            assertThat(next.getCount()).as("the second event is not even sent").isOne();
            next.countDown();
            assertThat(events.lines()).contains("id: 9");
        }
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(queue.last("/api/queue/halls/hall-1/events").header("Last-event-id"))
                .isEqualTo("7");
    }

    @Test
    void a_caller_that_goes_away_lets_the_service_go() throws Exception {
        var noticed = new CountDownLatch(1);
        queue.on("/api/queue/halls/hall-1/events", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (noticed.getCount() > 0) {
                    exchange.getResponseBody().write(": beat\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    noticed.await(20, TimeUnit.MILLISECONDS);
                }
            } catch (IOException | InterruptedException _) {
                noticed.countDown();
            }
        });

        openEvents("0").body().close();

        assertThat(noticed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private HttpResponse<InputStream> openEvents(String last) throws IOException, InterruptedException {
        HttpRequest request = to("/api/queue/halls/hall-1/events")
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last)
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private String rawGet(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static AtomicInteger breakFirst(String path) {
        var calls = new AtomicInteger();
        queue.on(path, exchange -> {
            if (calls.incrementAndGet() == 1) {
                exchange.close();
            } else {
                StubService.answer(exchange, 200, "application/json", "{}");
            }
        });
        return calls;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
