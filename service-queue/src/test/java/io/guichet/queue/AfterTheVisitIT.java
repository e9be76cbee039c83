package io.guichet.queue;

import static io.guichet.queue.QueueServiceFixture.clerk;
import static io.guichet.queue.QueueServiceFixture.kiosk;
import static io.guichet.queue.QueueServiceFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.ShardKeys;
import io.guichet.queue.QueueServiceFixture.Answer;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is promised at the window and kept later, over HTTP: callbacks and results. */
@SpringBootTest(classes = QueueApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AfterTheVisitIT {

    private static final String WHOM = "\"name\":\"张三\",\"phone\":\"13800001111\"";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        QueueServiceFixture.settings(settings);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private QueueServiceFixture queue;

    @BeforeEach
    void open() {
        queue = new QueueServiceFixture(port);
        queue.openHall(2);
        queue.openWindow(1);
    }

    /** A sharded collection refuses a unique index that does not begin with its key; tickets as a province has them are another test's. */
    @Test
    void unique_for_a_whole_province_is_who_sits_at_a_window() {
        assertThat(ShardKeys.ofAWholeProvince(database))
                .containsExactly("tickets [atWindow]", "windows [session.staffId]");
    }

    @Test
    void a_callback_from_the_promise_to_the_call() {
        Answer made = callback("{\"itemCode\":\"p\"," + WHOM + ",\"question\":\"何时到账？\",\"dueInMinutes\":30}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().get("state").asString()).isEqualTo("OPEN");
        String path = "/callbacks/" + made.json().get("id").asString();
        Answer listed = queue.get("/halls/hall-1/callbacks?state=OPEN", supervisor());
        assertThat(listed.body()).contains(made.json().get("id").asString());
        assertThat(made.body() + listed.body()).doesNotContain("138", "张三", "到账");

        String purpose = "{\"purpose\":\"CALL_BACK\"}";
        Answer shown = queue.post(path + "/contact", clerk("s1"), purpose);
        assertThat(shown.json().get("name").asString()).isEqualTo("张三");
        assertThat(shown.json().get("phone").asString()).isEqualTo("13800001111");
        assertThat(queue.post(path + "/contact", supervisor(), purpose).status())
                .isEqualTo(200);
        assertThat(queue.post(path + "/contact", clerk("s2"), purpose).code()).isEqualTo("forbidden");
        assertThat(queue.post(path + "/done", clerk("s2"), "{\"outcome\":\"REACHED\"}")
                        .code())
                .isEqualTo("forbidden");

        Answer done = queue.post(path + "/done", clerk("s1"), "{\"outcome\":\"REACHED\",\"note\":\"张三满意\"}");
        assertThat(done.json().get("state").asString()).isEqualTo("DONE");
        assertThat(queue.post(path + "/done", clerk("s1"), "{\"outcome\":\"REACHED\"}")
                        .code())
                .isEqualTo("wrong-state");
        assertThat(queue.post(path + "/contact", supervisor(), "{\"purpose\":\"COMPLAINT\"}")
                        .json()
                        .get("note")
                        .asString())
                .isEqualTo("张三满意");
    }

    @Test
    void nothing_in_the_database_tells_whom_to_call_not_even_a_kept_answer() {
        String key = Ids.next();
        Answer made = queue.postOnce("/halls/hall-1/callbacks", clerk("s1"), "{\"itemCode\":\"p\"," + WHOM + "}", key);
        Answer again = queue.postOnce("/halls/hall-1/callbacks", clerk("s1"), "{\"itemCode\":\"p\"," + WHOM + "}", key);
        assertThat(again.json().get("id")).isEqualTo(made.json().get("id"));
        String path = "/callbacks/" + made.json().get("id").asString() + "/contact";
        String contactKey = Ids.next();
        for (int time = 0; time < 2; time++) {
            Answer shown = queue.postOnce(path, clerk("s1"), "{\"purpose\":\"CALL_BACK\"}", contactKey);
            assertThat(shown.body()).contains("13800001111");
        }

        for (String collection : database.listCollectionNames()) {
            for (Document stored : database.getCollection(collection).find()) {
                assertThat(stored.toString()).as(collection).doesNotContain("13800001111", "张三");
                Object body = stored.get("body");
                if (body instanceof org.bson.types.Binary bytes) {
                    assertThat(new String(bytes.getData(), java.nio.charset.StandardCharsets.UTF_8))
                            .as(collection)
                            .doesNotContain("13800001111", "张三");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{\"itemCode\":\"p\",\"name\":\"张三\"}",
                "{\"itemCode\":\"p\",\"name\":\"张三\",\"phone\":{\"$gt\":\"\"}}",
                "{\"itemCode\":\"p\",\"name\":\"张三\",\"phone\":\"abc\"}",
                "{\"itemCode\":\"none\",\"name\":\"张三\",\"phone\":\"13800001111\"}",
                "{\"itemCode\":\"p\",\"name\":\"张三\",\"phone\":\"13800001111\",\"ticketId\":\"none\"}",
                "{\"itemCode\":\"p\",\"name\":\"张三\",\"phone\":\"13800001111\",\"dueInMinutes\":0}",
                "{\"itemCode\":\"p\",\"name\":\"张三\",\"phone\":\"13800001111\",\"dueAt\":\"2001-01-01T00:00:00Z\"}",
                "{\"itemCode\":\"p\",\"name\":\"张三\",\"phone\":\"13800001111\",\"unknown\":1}",
                "[1"
            })
    void garbage_makes_no_callback_and_is_not_repeated_back(String body) {
        Answer answer = callback(body);

        assertThat(answer.code()).as(answer.body()).isEqualTo("invalid-request");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("13800001111", "张三");
    }

    @Test
    void callbacks_are_for_the_halls_own_people() {
        String body = "{\"itemCode\":\"p\"," + WHOM + "}";
        assertThat(queue.post("/halls/hall-1/callbacks", null, body).status()).isEqualTo(401);
        assertThat(queue.post("/halls/hall-1/callbacks", kiosk(), body).status())
                .isEqualTo(403);
        assertThat(queue.get("/halls/hall-2/callbacks", supervisor()).status()).isEqualTo(403);
        assertThat(queue.get("/halls/hall-1/callbacks?state=NONE", supervisor()).status())
                .isEqualTo(400);
        assertThat(queue.post("/callbacks/none/contact", clerk("s1"), "{\"purpose\":\"CALL_BACK\"}")
                        .status())
                .isEqualTo(404);
        assertThat(queue.post("/callbacks/none/contact", clerk("s1"), "{\"purpose\":\"because\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_matter_from_the_window_to_the_result() {
        Answer taken = queue.take("p");
        String id = taken.json().get("id").asString();
        String token = taken.json().get("trackingToken").asString();
        assertThat(queue.post("/tickets/" + id + "/matter", clerk("s1"), null).code())
                .isEqualTo("forbidden");
        assertThat(queue.post("/windows/w1/call-next", clerk("s1"), null)
                        .json()
                        .get("id")
                        .asString())
                .isEqualTo(id);
        queue.post("/tickets/" + id + "/start", clerk("s1"), null);
        assertThat(queue.post("/tickets/" + id + "/matter", clerk("s1"), null).code())
                .isEqualTo("wrong-state");
        queue.post("/tickets/" + id + "/finish", clerk("s1"), null);

        assertThat(queue.get("/tickets/" + id + "/matter", null, "X-Tracking-Token", token)
                        .status())
                .isEqualTo(204);
        Answer opened = queue.post("/tickets/" + id + "/matter", clerk("s1"), "{\"reference\":\"YL-7\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(LocalDate.parse(opened.json().get("dueOn").asString()))
                .isAfter(LocalDate.ofInstant(Instant.now(), java.time.ZoneOffset.UTC));
        assertThat(queue.get("/halls/hall-1/matters?state=OPEN", supervisor()).body())
                .contains(id);
        Answer own = queue.get("/tickets/" + id + "/matter", null, "X-Tracking-Token", token);
        assertThat(own.json().get("state").asString()).isEqualTo("OPEN");
        assertThat(own.body()).doesNotContain("s1");
        assertThat(queue.get("/tickets/" + id + "/matter", null).status()).isEqualTo(404);

        String result = "{\"result\":\"GRANTED\",\"toldHow\":\"PHONE\"}";
        Answer told = queue.post("/matters/" + id + "/result", supervisor(), result);
        assertThat(told.json().get("onTime").asBoolean()).isTrue();
        assertThat(queue.post("/matters/" + id + "/result", clerk("s1"), result).status())
                .isEqualTo(200);
        assertThat(queue.post(
                                "/matters/" + id + "/result",
                                clerk("s1"),
                                "{\"result\":\"REFUSED\",\"toldHow\":\"PHONE\"}")
                        .code())
                .isEqualTo("wrong-state");
        assertThat(queue.get("/halls/hall-1/matters?state=OPEN", supervisor()).body())
                .doesNotContain(id);
        String due = opened.json().get("dueOn").asString();
        Answer figures = queue.get("/halls/hall-1/matters/figures?from=" + due + "&to=" + due, supervisor());
        assertThat(figures.json().get("onTime").asInt()).isEqualTo(1);
        assertThat(figures.json().get("decided").asInt()).isEqualTo(1);
        assertThat(figures.json().get("onTimeRate").asDouble()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "/halls/hall-1/matters?state=NONE,400",
        "/halls/hall-1/matters?page=-1,400",
        "/halls/hall-1/matters/figures,400",
        "/halls/hall-1/matters/figures?from=2026-02-30&to=2026-03-01,400",
        "/halls/hall-1/matters/figures?from=2026-03-02&to=2026-03-01,400",
        "/halls/hall-1/matters/figures?from=-999999999-01-01&to=%2B999999999-12-31,400",
        "/halls/hall-2/matters,403",
        "/tickets/none/matter,404"
    })
    void garbage_gets_a_problem(String path, int status) {
        Answer answer = queue.get(path, supervisor());

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(queue.post("/matters/none/result", supervisor(), "{\"result\":\"GRANTED\",\"toldHow\":\"PAGE\"}")
                        .status())
                .isEqualTo(404);
        assertThat(queue.post("/matters/none/result", supervisor(), "{\"result\":\"MAYBE\",\"toldHow\":\"PAGE\"}")
                        .status())
                .isEqualTo(400);
    }

    private Answer callback(String body) {
        return queue.post("/halls/hall-1/callbacks", clerk("s1"), body);
    }
}
