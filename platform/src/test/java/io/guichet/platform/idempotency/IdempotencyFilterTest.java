package io.guichet.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.guichet.platform.http.ProblemWriter;
import io.guichet.platform.http.Trace;
import io.micrometer.tracing.Tracer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The filter stands before the controllers and their advice: what a database that is away does to it, it says itself. */
class IdempotencyFilterTest {

    private final AtomicInteger carriedOut = new AtomicInteger();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @SuppressWarnings("NullAway.Init")
    private MongoClient nobody;

    @SuppressWarnings("NullAway.Init")
    private IdempotencyFilter filter;

    @BeforeEach
    void before_a_database_that_is_away() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = MongoClients.create(
                    "mongodb://127.0.0.1:" + socket.getLocalPort() + "/?serverSelectionTimeoutMS=100");
        }
        var answers = new Answers(nobody.getDatabase("small").getCollection("answers"), Clock.systemUTC());
        filter = new IdempotencyFilter(answers, new ProblemWriter(JsonMapper.shared(), new Trace(Tracer.NOOP)));
    }

    @AfterEach
    void close() {
        nobody.close();
    }

    @Test
    void a_keyed_command_is_asked_to_come_again_and_nothing_is_carried_out() throws Exception {
        filter.doFilter(command("key-1"), response, (_, _) -> carriedOut.incrementAndGet());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Retry-After")).matches("[1-9]\\d*");
        var problem = JsonMapper.shared().readTree(response.getContentAsString());
        assertThat(problem.path("code").asString()).isEqualTo("try-later");
        assertThat(problem.path("status").asInt()).isEqualTo(503);
        assertThat(response.getContentAsString()).doesNotContain("Mongo").doesNotContain("127.0.0.1");
        assertThat(carriedOut).hasValue(0);
    }

    @Test
    void a_command_without_a_key_does_not_ask_for_answers_kept() throws Exception {
        var request = command("key-1");
        request.removeHeader(IdempotencyFilter.HEADER);

        filter.doFilter(request, response, (_, _) -> carriedOut.incrementAndGet());

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void a_question_with_a_key_does_not_either() throws Exception {
        var request = command("key-1");
        request.setMethod("GET");

        filter.doFilter(request, response, (_, _) -> carriedOut.incrementAndGet());

        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void a_key_that_is_none_is_refused_before_anything_is_asked() throws Exception {
        filter.doFilter(command("k".repeat(129)), response, (_, _) -> carriedOut.incrementAndGet());

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(carriedOut).hasValue(0);
    }

    @Test
    void an_answer_that_is_already_on_its_way_is_not_written_over() throws Exception {
        response.setStatus(200);
        response.flushBuffer();

        assertThatThrownBy(() -> filter.doFilter(command("key-1"), response, (_, _) -> {}))
                .isInstanceOf(MongoTimeoutException.class);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEmpty();
    }

    private static MockHttpServletRequest command(String key) {
        var request = new MockHttpServletRequest("POST", "/api/small/things");
        request.addHeader(IdempotencyFilter.HEADER, key);
        request.setContent("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return request;
    }
}
