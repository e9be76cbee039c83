package io.guichet.queue;

import static io.guichet.queue.QueueServiceFixture.clerk;
import static io.guichet.queue.QueueServiceFixture.kiosk;
import static io.guichet.queue.QueueServiceFixture.operator;
import static io.guichet.queue.QueueServiceFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.platform.ids.Ids;
import io.guichet.queue.QueueServiceFixture.Answer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A visit over HTTP, with what is allowed and what is refused on the way. */
@SpringBootTest(classes = QueueApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class VisitIT {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        QueueServiceFixture.settings(settings);
    }

    @LocalServerPort
    private int port;

    private QueueServiceFixture queue;

    @BeforeEach
    void open() {
        queue = new QueueServiceFixture(port);
        queue.openHall(3);
        queue.openWindow(1);
        queue.openWindow(2);
        emptyTheLine();
    }

    /** Tests share a hall: whoever another test left behind is served first. */
    private void emptyTheLine() {
        for (int window = 1; window <= 2; window++) {
            for (Answer called = callNext(window); called.status() != 204; called = callNext(window)) {
                leave(called, window);
            }
        }
    }

    private void leave(Answer busy, int window) {
        if (busy.status() == 200) {
            command(busy.json().get("id").asString(), "miss", window);
            return;
        }
        assertThat(busy.code()).isEqualTo("window-busy");
        String id = queue.get("/windows/w" + window, clerk("s" + window))
                .json()
                .at("/ticket/id")
                .asString();
        command(id, "finish", window);
    }

    @Test
    void a_visit_from_the_number_to_the_end() {
        Answer taken = queue.take("p");
        assertThat(taken.status()).isEqualTo(201);
        String id = taken.json().get("id").asString();
        String token = taken.json().get("trackingToken").asString();
        assertThat(taken.json().get("number").asString()).startsWith("P");
        assertThat(taken.json().get("state").asString()).isEqualTo("WAITING");
        double likely = taken.json().at("/wait/likelySeconds").asDouble(-1);
        assertThat(likely)
                .isBetween(
                        taken.json().at("/wait/lowSeconds").asDouble(),
                        taken.json().at("/wait/highSeconds").asDouble());

        Answer called = callNext(1);
        assertThat(called.json().get("id").asString()).isEqualTo(id);
        assertThat(called.json().at("/item/materials/0/id").asString()).isEqualTo("id-card");
        assertThat(command(id, "start", 1).json().get("stage").asString()).isEqualTo("HANDLING");
        Answer noticed = queue.post("/tickets/" + id + "/notice", clerk("s1"), "{\"missing\":[\"id-card\"]}");
        assertThat(noticed.json().at("/notices/0/missing/0").asString()).isEqualTo("id-card");
        Answer finished = queue.post("/tickets/" + id + "/finish", clerk("s1"), "{\"outcome\":\"MISSING_MATERIAL\"}");
        assertThat(finished.json().get("state").asString()).isEqualTo("FINISHED");

        Answer own = queue.get("/tickets/by-token", null, "X-Tracking-Token", token);
        assertThat(own.json().get("outcome").asString()).isEqualTo("MISSING_MATERIAL");
        assertThat(own.body()).doesNotContain(token).doesNotContain("tokenHash");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(queue.get("/halls/hall-1/board", null)
                                .json()
                                .at("/calls/0/number")
                                .asString())
                        .isEqualTo(taken.json().get("number").asString()));
    }

    @Test
    void a_second_click_returns_the_same_ticket_and_calls_nobody_else() {
        queue.take("p");
        queue.take("p");

        Answer first = callNext(1);
        Answer second = callNext(1);

        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        String id = first.json().get("id").asString();
        command(id, "start", 1);
        assertThat(callNext(1).code()).isEqualTo("window-busy");
        command(id, "hold", 1);
        assertThat(callNext(1).json().get("id")).isNotEqualTo(first.json().get("id"));
        assertThat(command(id, "resume", 1).code()).isEqualTo("window-busy");
    }

    @Test
    void nobody_waiting_is_an_empty_answer() {
        assertThat(callNext(1).status()).isEqualTo(204);
    }

    @Test
    void a_window_is_only_used_by_the_person_signed_in_there() {
        assertThat(queue.post("/windows/w1/call-next", clerk("s2"), null).code())
                .isEqualTo("window-not-open");
        assertThat(queue.post("/windows/w3/call-next", clerk("s3"), null).code())
                .isEqualTo("window-not-open");
        assertThat(queue.post("/windows/w1/call-next", kiosk(), null).code()).isEqualTo("forbidden");
        assertThat(queue.post("/windows/w1/call-next", null, null).code()).isEqualTo("unauthenticated");

        queue.take("p");
        String id = callNext(1).json().get("id").asString();
        assertThat(command(id, "start", 2).code()).isEqualTo("forbidden");
    }

    @Test
    void a_ticket_is_shown_to_its_holder_and_the_hall_and_does_not_exist_for_others() {
        Answer taken = queue.take("p");
        String path = "/tickets/" + taken.json().get("id").asString();
        String token = taken.json().get("trackingToken").asString();

        assertThat(queue.get(path, null, "X-Tracking-Token", token).status()).isEqualTo(200);
        assertThat(queue.get(path, clerk("s1")).status()).isEqualTo(200);
        assertThat(queue.get(path, null).code()).isEqualTo("not-found");
        assertThat(queue.get(path, null, "X-Tracking-Token", token + "x").code())
                .isEqualTo("not-found");
        String elsewhere = QueueServiceFixture.TOKENS.of("s9", "hall-9", null, io.guichet.platform.security.Role.STAFF);
        assertThat(queue.get(path, elsewhere).code()).isEqualTo("not-found");
        assertThat(queue.post(path + "/cancel", null, null, "X-Tracking-Token", "wrong")
                        .code())
                .isEqualTo("not-found");
        assertThat(queue.post(path + "/cancel", null, null, "X-Tracking-Token", token)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        queue.take("p");
        Answer called = callNext(1);
        String id = called.json().get("id").asString();
        long version = called.json().get("version").asLong();

        assertThat(queue.post("/tickets/" + id + "/start", clerk("s1"), null, "If-Match", "\"" + (version - 1) + "\"")
                        .code())
                .isEqualTo("stale-version");
        assertThat(queue.post("/tickets/" + id + "/start", clerk("s1"), null, "If-Match", "\"" + version + "\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_missed_visitor_is_recalled_missed_and_comes_back_once() {
        Answer taken = queue.take("p");
        String id = callNext(1).json().get("id").asString();
        for (int recall = 0; recall < 3; recall++)
            assertThat(command(id, "recall", 1).status()).isEqualTo(200);
        assertThat(command(id, "recall", 1).code()).isEqualTo("recall-limit");
        assertThat(command(id, "miss", 1).json().get("state").asString()).isEqualTo("MISSED");

        String token = taken.json().get("trackingToken").asString();
        String rejoin = "/tickets/" + id + "/rejoin";
        assertThat(queue.post(rejoin, null, null, "X-Tracking-Token", token)
                        .json()
                        .get("rejoinsLeft")
                        .asInt())
                .isZero();
        callNext(1);
        command(id, "miss", 1);
        assertThat(queue.post(rejoin, null, null, "X-Tracking-Token", token).code())
                .isEqualTo("rejoin-limit");
    }

    @Test
    void a_transferred_visitor_is_seen_by_the_other_window_alone_with_the_first_person_asked() {
        queue.take("p");
        String id = callNext(1).json().get("id").asString();
        command(id, "start", 1);
        Answer transferred = queue.post(
                "/tickets/" + id + "/transfer", clerk("s1"), "{\"windowId\":\"w2\",\"reason\":\"specialist\"}");

        assertThat(transferred.json().get("state").asString()).isEqualTo("TRANSFERRED");
        assertThat(transferred.json().at("/firstAsked/staffId").asString()).isEqualTo("s1");
        assertThat(callNext(1).status()).isEqualTo(204);
        assertThat(callNext(2).json().get("id").asString()).isEqualTo(id);
        assertThat(queue.post("/tickets/" + id + "/transfer", clerk("s2"), "{\"windowId\":\"w9\",\"reason\":\"x\"}")
                        .code())
                .isEqualTo("not-found");
        assertThat(queue.post("/tickets/" + id + "/transfer", clerk("s2"), "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("invalid-request");
    }

    @Test
    void the_same_key_takes_one_number() {
        String key = Ids.next();
        String body = "{\"hallId\":\"hall-1\",\"itemCode\":\"p\"}";
        Answer first = queue.postOnce("/tickets", kiosk(), body, key);
        Answer again = queue.postOnce("/tickets", kiosk(), body, key);
        Answer other = queue.postOnce("/tickets", kiosk(), "{\"hallId\":\"hall-1\",\"itemCode\":\"q\"}", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.code()).isEqualTo("idempotency-mismatch");
    }

    @Test
    void an_item_with_a_quota_is_given_out_so_often_and_no_more() {
        queue.put("/items/few", QueueServiceFixture.itemBody("F", ",\"dailyQuota\":2"));
        assertThat(queue.take("few").status()).isEqualTo(201);
        assertThat(queue.take("few").status()).isEqualTo(201);
        assertThat(queue.take("few").code()).isEqualTo("quota-reached");
    }

    @Test
    void an_emergency_stops_numbers_and_is_written_on_the_wall() {
        String emergency = "/halls/hall-1/emergency";
        String on = "{\"active\":true,\"notice\":{\"zh\":\"系统故障\",\"en\":\"System failure\"}}";
        assertThat(queue.post(emergency, clerk("s1"), on).code()).isEqualTo("forbidden");
        assertThat(queue.post(emergency, supervisor(), on).status()).isBetween(200, 204);

        assertThat(queue.take("p").code()).isEqualTo("hall-closed");
        assertThat(queue.get("/halls/hall-1/board", null)
                        .json()
                        .at("/emergency/notice/zh")
                        .asString())
                .isEqualTo("系统故障");

        queue.post(emergency, supervisor(), "{\"active\":false}");
        assertThat(queue.take("p").status()).isEqualTo(201);
    }

    /** Rule R10: urgency is judged by the hall's people, with a reason. */
    @Test
    void an_urgent_visitor_is_let_forward_by_the_staff_with_a_reason() {
        queue.take("p");
        String urgent = "{\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"priority\":\"URGENT\"%s}";
        assertThat(queue.post("/tickets", clerk("s1"), urgent.formatted("")).code())
                .isEqualTo("invalid-request");
        assertThat(queue.post("/tickets", clerk("s1"), urgent.formatted(",\"priorityReason\":\"hungry\""))
                        .code())
                .as("no reason of this hall")
                .isEqualTo("invalid-request");
        Answer given = queue.post("/tickets", clerk("s1"), urgent.formatted(",\"priorityReason\":\"train at ten\""));

        assertThat(given.status()).isEqualTo(201);
        assertThat(callNext(1).json().get("id")).isEqualTo(given.json().get("id"));
    }

    @Test
    void a_suspended_window_calls_nobody_new_and_serves_its_visitor_to_the_end() {
        queue.take("p");
        queue.take("p");
        String id = callNext(1).json().get("id").asString();
        assertThat(queue.post("/windows/w1/suspend", clerk("s1"), "{\"reason\":\"printer jam\"}")
                        .status())
                .isEqualTo(200);

        assertThat(command(id, "start", 1).status()).isEqualTo(200);
        assertThat(command(id, "finish", 1).status()).isEqualTo(200);
        assertThat(callNext(1).code()).isEqualTo("window-not-open");

        assertThat(queue.post("/windows/w1/resume", clerk("s1"), null).status()).isEqualTo(200);
        assertThat(callNext(1).status()).isEqualTo(200);
    }

    @Test
    void the_day_ends_by_a_supervisors_act_and_not_by_itself() {
        queue.take("p");
        queue.take("p");
        int waiting = waiting();
        String path = "/halls/hall-1/day-ends";
        assertThat(queue.post(path, clerk("s1"), "{\"leftover\":\"CANCEL\"}").code())
                .isEqualTo("forbidden");
        assertThat(queue.post(path, supervisor(), "{}").code()).isEqualTo("invalid-request");

        Answer carried = queue.post(path, supervisor(), "{\"leftover\":\"CARRY_OVER\"}");
        assertThat(carried.status()).isEqualTo(201);
        assertThat(carried.json().get("tickets").asInt()).isEqualTo(waiting);
        assertThat(waiting()).isEqualTo(waiting);

        Answer ended = queue.post(path, supervisor(), "{\"leftover\":\"CANCEL\"}");
        assertThat(ended.json().get("tickets").asInt()).isEqualTo(waiting);
        assertThat(waiting()).isZero();
        assertThat(callNext(1).status()).isEqualTo(204);
        assertThat(queue.get(path, supervisor())
                        .json()
                        .at("/dayEnds/0/leftover")
                        .asString())
                .isEqualTo("CANCEL");
    }

    /** Garbage is answered 4xx with a stable code, and changes nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/tickets | {\"hallId\":\"hall-1\"} | invalid-request",
                "/tickets | {\"hallId\":{\"$ne\":1},\"itemCode\":\"p\"} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"nothing\"} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"../p\"} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"priority\":\"KING\"} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"priority\":1} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"priority\":\"APPOINTMENT\"} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"priority\":\"URGENT\",\"priorityReason\":\"medical\"} | priority-not-allowed",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"groupSize\":0} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"moreItems\":[\"nothing\"]} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"moreItems\":[null]} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"citizen\":{\"phone\":\"call me\"}} | invalid-request",
                "/tickets | {\"hallId\":\"hall-1\",\"itemCode\":\"p\",\"price\":1} | invalid-request",
                "/tickets | {\"hallId\":\"hall-9\",\"itemCode\":\"p\"} | forbidden",
                "/tickets | [] | invalid-request",
                "/tickets | nonsense | invalid-request",
                "/tickets | '' | invalid-request"
            })
    void garbage_is_refused(String path, String body, String code) {
        int waiting = waiting();

        Answer answer = queue.post(path, kiosk(), body);

        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(waiting()).isEqualTo(waiting);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /tickets/nobody, not-found",
        "GET, /halls/nowhere/board, not-found",
        "GET, /halls/nowhere/events, not-found",
        "GET, /items/nothing, not-found",
        "GET, /halls/hall-1/tickets?state=KING, invalid-request",
        "GET, /halls/hall-1/tickets?page=-1, invalid-request",
        "POST, /tickets/nobody/start, not-found",
        "POST, /windows/nowhere/call-next, not-found"
    })
    void unknown_things_are_not_found(String method, String path, String code) {
        assertThat(queue.send(method, path, clerk("s1"), null, null).code()).isEqualTo(code);
    }

    @Test
    void the_stream_resumes_where_the_display_stopped() throws Exception {
        queue.take("p");
        String id = callNext(1).json().get("id").asString();
        command(id, "recall", 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> queue.get("/halls/hall-1/board", null)
                        .json()
                        .at("/calls/0/kind")
                        .asString()
                        .equals("RECALLED"));
        long seq = queue.get("/halls/hall-1/board", null).json().get("seq").asLong();

        try (DisplayStream stream = new DisplayStream(port, "hall-1", Long.toString(seq - 1))) {
            DisplayStream.Event resumed = stream.next();
            assertThat(resumed.name()).isEqualTo("recalled");
            assertThat(resumed.id()).isEqualTo(seq);
            command(id, "recall", 1);
            assertThat(stream.nextWithId().id()).isEqualTo(seq + 1);
        }
        try (DisplayStream fresh = new DisplayStream(port, "hall-1", null)) {
            assertThat(fresh.next().name()).isEqualTo("snapshot");
        }
        try (DisplayStream fromAnotherLife = new DisplayStream(port, "hall-1", "999999")) {
            DisplayStream.Event snapshot = fromAnotherLife.next();
            assertThat(snapshot.name()).isEqualTo("snapshot");
            assertThat(snapshot.data()).contains("\"reset\":true");
        }
    }

    @Test
    void the_catalogue_is_open_and_its_commands_are_not() {
        assertThat(queue.get("/halls/hall-1/items?q=", null).json().get("items").size())
                .isPositive();
        assertThat(queue.get("/items/p", null).json().at("/materials/0/name/zh").asString())
                .isEqualTo("身份证");
        assertThat(queue.send("PUT", "/items/p", clerk("s1"), "{}", null).code())
                .isEqualTo("forbidden");
        assertThat(queue.send("PUT", "/items/p", operator(), "{}", null).code()).isEqualTo("invalid-request");
    }

    private int waiting() {
        return queue.get("/halls/hall-1/board", null).json().get("waiting").asInt();
    }

    private Answer callNext(int window) {
        return queue.post("/windows/w" + window + "/call-next", clerk("s" + window), null);
    }

    private Answer command(String id, String command, int window) {
        return queue.post("/tickets/" + id + "/" + command, clerk("s" + window), null);
    }
}
