package io.guichet.queue;

import static io.guichet.queue.QueueServiceFixture.clerk;
import static io.guichet.queue.QueueServiceFixture.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import io.guichet.queue.QueueServiceFixture.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Many at once: no number twice, no visitor twice, nobody forgotten. */
@SpringBootTest(classes = QueueApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RacesIT {

    private static final int WINDOWS = 64;

    /** 10,000 on a database with indexes; the embedded one searches every document on each call. */
    private static final int TICKETS = Integer.getInteger("guichet.races.tickets", 192);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        QueueServiceFixture.settings(settings);
    }

    @LocalServerPort
    private int port;

    private QueueServiceFixture queue;

    @BeforeEach
    void open() throws Exception {
        queue = new QueueServiceFixture(port);
        queue.openHall(WINDOWS);
        for (int window = 1; window <= WINDOWS; window++) queue.openWindow(window);
    }

    @Test
    void sixty_four_kiosks_and_sixty_four_windows_give_each_number_once_and_call_each_ticket_once() throws Exception {
        List<String> numbers = inParallel(TICKETS, ticket -> {
            String key = Ids.next();
            return insist(() -> queue.postOnce("/tickets", kiosk(), "{\"hallId\":\"hall-1\",\"itemCode\":\"p\"}", key))
                    .json()
                    .get("number")
                    .asString();
        });
        assertThat(numbers).hasSize(TICKETS).doesNotHaveDuplicates();

        Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
        inParallel(WINDOWS, window -> {
            String clerk = clerk("s" + (window + 1));
            while (true) {
                Answer called = insist(() -> queue.post("/windows/w" + (window + 1) + "/call-next", clerk, null));
                if (called.status() == 204) return "done";
                String id = called.json().get("id").asString();
                calls.computeIfAbsent(id, fresh -> new AtomicInteger()).incrementAndGet();
                assertThat(queue.post("/tickets/" + id + "/miss", clerk, null).status())
                        .isEqualTo(200);
            }
        });

        assertThat(calls.values()).extracting(AtomicInteger::get).containsOnly(1);
        assertThat(calls).hasSize(TICKETS);
    }

    @Test
    void one_key_sent_ten_times_at_once_takes_one_number() throws Exception {
        String key = Ids.next();

        List<String> answers = inParallel(10, attempt -> {
            Answer answer = queue.postOnce("/tickets", kiosk(), "{\"hallId\":\"hall-1\",\"itemCode\":\"q\"}", key);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            return answer.json().get("number").asString();
        });

        assertThat(answers).containsOnly(answers.getFirst());
    }

    @Test
    void two_clicks_at_once_call_one_visitor() throws Exception {
        for (int visitor = 0; visitor < 8; visitor++) queue.take("q");

        List<String> called = inParallel(8, click -> {
            Answer answer = queue.post("/windows/w1/call-next", clerk("s1"), null);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer.json().get("id").asString();
        });

        assertThat(called).containsOnly(called.getFirst());
        assertThat(queue.post("/tickets/" + called.getFirst() + "/miss", clerk("s1"), null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void one_person_who_signs_in_at_many_windows_at_once_gets_one() throws Exception {
        queue.put("/staff/roamer", "{\"hallIds\":[\"hall-1\"],\"unitId\":\"unit-1\",\"qualified\":true}");
        for (int window = 1; window <= 8; window++) {
            String path = "/windows/extra" + window;
            queue.put(
                    path,
                    "{\"hallId\":\"hall-1\",\"unitId\":\"unit-1\",\"number\":\"9" + window
                            + "\",\"label\":{\"zh\":\"窗口\",\"en\":\"Window\"},\"itemCodes\":[\"p\"]}");
        }

        List<String> answers = inParallel(8, window -> {
            Answer answer = queue.post("/windows/extra" + (window + 1) + "/session", clerk("roamer"), "{}");
            return answer.status() == 200 ? "opened" : answer.code();
        });

        assertThat(answers).containsOnlyOnce("opened");
        assertThat(answers.stream().filter(answer -> !answer.equals("opened")))
                .hasSize(7)
                .containsOnly("already-signed-in-elsewhere");
    }

    /** As every client does: "try later" is tried later, with the same key. Anything else must be a success. */
    private static Answer insist(Supplier<Answer> command) {
        Answer answer = command.get();
        for (int attempt = 0; answer.status() == 503 && attempt < 20; attempt++) answer = command.get();
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }

    private interface Step {
        String run(int index) throws Exception;
    }

    private static List<String> inParallel(int times, Step step) throws InterruptedException, ExecutionException {
        List<Callable<String>> steps = new ArrayList<>();
        for (int index = 0; index < times; index++) {
            int mine = index;
            steps.add(() -> step.run(mine));
        }
        List<String> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (Future<String> result : threads.invokeAll(steps)) results.add(result.get());
        }
        return results;
    }
}
