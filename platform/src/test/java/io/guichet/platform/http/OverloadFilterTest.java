package io.guichet.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class OverloadFilterTest {

    private final OverloadFilter filter =
            new OverloadFilter(8, new ProblemWriter(JsonMapper.shared(), new Trace(Tracer.NOOP)));
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch answered = new CountDownLatch(1);

    @AfterEach
    void let_all_go() {
        answered.countDown();
        clients.close();
    }

    @Test
    void one_more_than_there_are_places_is_refused_and_told_to_try_later() throws Exception {
        underWay("POST", 8);

        var response = send("POST", (_, _) -> {});

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
        assertThat(response.getContentAsString()).contains("\"code\":\"try-later\"");
    }

    @Test
    void reading_leaves_places_for_commands() throws Exception {
        underWay("GET", 6);

        assertThat(send("GET", (_, _) -> {}).getStatus()).isEqualTo(503);
        assertThat(send("HEAD", (_, _) -> {}).getStatus()).isEqualTo(503);
        assertThat(send("POST", (_, _) -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void commands_may_take_every_place() throws Exception {
        underWay("POST", 7);
        assertThat(send("GET", (_, _) -> {}).getStatus()).isEqualTo(200);

        underWay("POST", 1);
        assertThat(send("GET", (_, _) -> {}).getStatus()).isEqualTo(503);
    }

    @Test
    void a_place_is_free_again_after_an_answer_a_refusal_and_a_failure() throws Exception {
        var held = underWay("GET", 6);
        for (var i = 0; i < 100; i++) send("GET", (_, _) -> {});
        answered.countDown();
        for (var one : held) one.get();
        for (var i = 0; i < 100; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> send("GET", (_, _) -> {
                        throw new IllegalStateException("broken");
                    }));
        }

        assertThat(send("GET", (_, _) -> {}).getStatus()).isEqualTo(200);
        var again = new CountDownLatch(1);
        var all = new ArrayList<Future<MockHttpServletResponse>>();
        for (var i = 0; i < 8; i++) all.add(clients.submit(() -> send("POST", (_, _) -> await(again))));
        again.countDown();
        for (var one : all) assertThat(one.get().getStatus()).isEqualTo(200);
    }

    /** Returns when all of them hold a place. */
    private List<Future<MockHttpServletResponse>> underWay(String method, int count) throws InterruptedException {
        var inside = new CountDownLatch(count);
        var all = new ArrayList<Future<MockHttpServletResponse>>();
        for (var i = 0; i < count; i++) {
            all.add(clients.submit(() -> send(method, (_, _) -> {
                inside.countDown();
                await(answered);
            })));
        }
        inside.await();
        return all;
    }

    private MockHttpServletResponse send(String method, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(method, "/api/queue/halls"), response, chain);
        return response;
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
