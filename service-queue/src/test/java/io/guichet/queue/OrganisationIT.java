package io.guichet.queue;

import static io.guichet.queue.QueueServiceFixture.HALL;
import static io.guichet.queue.QueueServiceFixture.TOKENS;
import static io.guichet.queue.QueueServiceFixture.clerk;
import static io.guichet.queue.QueueServiceFixture.kiosk;
import static io.guichet.queue.QueueServiceFixture.operator;
import static io.guichet.queue.QueueServiceFixture.supervisor;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.queue.QueueServiceFixture.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The hall is set up, its windows are staffed and left, and the outside hears of it. */
@SpringBootTest(classes = QueueApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OrganisationIT {

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
        queue.openHall(4);
    }

    @Test
    void every_definition_is_published_under_a_key_of_its_kind() {
        String unit = "unit-" + Ids.next();
        String body = "{\"hallId\":\"hall-1\",\"name\":{\"zh\":\"就业\",\"en\":\"Employment\"}}";
        queue.put("/units/" + unit, body);
        queue.put("/units/" + unit, body);
        queue.put("/units/" + unit, body.replace("就业", "就业服务"));

        List<ConsumerRecord<String, String>> told = told("guichet.queue.organisation", "unit:" + unit, 2);

        assertThat(told)
                .extracting(record -> header(record, "ce_type"))
                .containsOnly("io.guichet.queue.organisation.unit-defined.v1");
        assertThat(told).extracting(record -> header(record, "ce_seq")).containsExactly("16", "32");
        assertThat(told.getLast().value()).contains("就业服务");
        assertThat(told("guichet.queue.organisation", "hall:" + HALL, 1)).isNotEmpty();
        assertThat(told("guichet.queue.organisation", "region:city", 1)).isNotEmpty();
        assertThat(told("guichet.queue.organisation", "window:w4", 1)).isNotEmpty();
        assertThat(told("guichet.queue.organisation", "staff:s4", 1)).isNotEmpty();
        assertThat(told("guichet.queue.organisation", "item:p", 1)).isNotEmpty();
    }

    /** Under ids of its own: other tests of this run tell of their windows on the same broker. */
    @Test
    void a_session_is_told_from_its_opening_to_its_end_and_the_hours_are_kept() {
        String window = "kept-" + Ids.next();
        String staff = "keeper-" + Ids.next();
        queue.put(
                "/windows/" + window,
                "{\"hallId\":\"hall-1\",\"unitId\":\"unit-1\",\"number\":\"77\",\"label\":{\"zh\":\"窗口\",\"en\":\"Window\"},"
                        + "\"itemCodes\":[\"p\"]}");
        queue.put("/staff/" + staff, "{\"hallIds\":[\"hall-1\"],\"unitId\":\"unit-1\",\"qualified\":true}");
        assertThat(queue.post("/windows/" + window + "/session", clerk(staff), "{}")
                        .status())
                .isEqualTo(200);
        assertThat(queue.post("/windows/w3/session", clerk(staff), "{}").code())
                .isEqualTo("already-signed-in-elsewhere");
        assertThat(close(window, staff).code()).isEqualTo("approval-needed");
        assertThat(queue.post("/windows/" + window + "/close-approval", supervisor(), "{\"reason\":\"shift over\"}")
                        .status())
                .isEqualTo(200);
        assertThat(close(window, staff).status()).isEqualTo(200);

        assertThat(told("guichet.queue.window", window, 3))
                .extracting(record -> header(record, "ce_type"))
                .containsExactly(
                        "io.guichet.queue.window.opened.v1",
                        "io.guichet.queue.window.closing-approved.v1",
                        "io.guichet.queue.window.closed.v1");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(queue.get("/halls/" + HALL + "/hours-kept", supervisor())
                                .json()
                                .get("windows"))
                        .anySatisfy(kept -> {
                            assertThat(kept.get("windowId").asString()).isEqualTo(window);
                            assertThat(kept.at("/sessions/0/staffId").asString(""))
                                    .isEqualTo(staff);
                            assertThat(kept.at("/sessions/0/closedAt").isString())
                                    .isTrue();
                        }));
    }

    @Test
    void a_refused_second_session_is_told() {
        queue.post("/windows/w1/session", clerk("s1"), "{}");
        queue.post("/windows/w2/session", clerk("s1"), "{}");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all("guichet.queue.window")).anySatisfy(record -> {
                    assertThat(header(record, "ce_type"))
                            .isEqualTo("io.guichet.queue.window.second-session-refused.v1");
                    assertThat(record.value())
                            .contains("\"staffId\":\"s1\"", "\"windowId\":\"w2\"", "\"openWindowId\":\"w1\"");
                }));
    }

    @Test
    void an_emergency_is_told_on_the_topic_of_halls() {
        String on = "{\"active\":true,\"notice\":{\"zh\":\"系统故障\",\"en\":\"System fault\"}}";
        assertThat(queue.post("/halls/" + HALL + "/emergency", supervisor(), on).status())
                .isEqualTo(200);
        assertThat(queue.get("/halls/" + HALL, null)
                        .json()
                        .at("/emergency/notice/en")
                        .asString())
                .isEqualTo("System fault");
        queue.post("/halls/" + HALL + "/emergency", supervisor(), "{\"active\":false}");

        assertThat(told("guichet.queue.hall", HALL, 2))
                .extracting(record -> header(record, "ce_type"))
                .containsExactly(
                        "io.guichet.queue.hall.emergency-started.v1", "io.guichet.queue.hall.emergency-ended.v1");
    }

    @Test
    void a_hall_that_is_not_listed_is_stored_as_such() {
        String hall = "quiet-" + Ids.next();
        String body = "{\"regionId\":\"city\",\"name\":{\"zh\":\"测速\",\"en\":\"Measuring\"},\"zone\":\"Asia/Shanghai\","
                + "\"hours\":[{\"day\":\"MONDAY\",\"opens\":\"09:00\",\"closes\":\"12:00\"}],\"listed\":false}";
        queue.put("/halls/" + hall, body);

        assertThat(queue.get("/halls/" + hall, null).status()).isEqualTo(200);
        assertThat(queue.get("/halls", null).json().get("halls").findValuesAsString("id"))
                .contains(HALL)
                .doesNotContain(hall);
    }

    @Test
    void the_public_reads_the_catalogue_without_a_token() {
        assertThat(queue.get("/halls", null).json().at("/halls/0/open").asBoolean())
                .isTrue();
        assertThat(queue.get("/halls/" + HALL + "/items?q=ITEM", null).json().get("items"))
                .hasSize(2);
        assertThat(queue.get("/items/p", null).json().at("/history/0/version").asInt())
                .isEqualTo(1);
        assertThat(queue.get("/items/none", null).code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,/regions/x",
        "PUT,/halls/x",
        "PUT,/units/x",
        "PUT,/windows/x",
        "PUT,/items/x",
        "PUT,/staff/x",
        "POST,/halls/hall-1/emergency",
        "GET,/halls/hall-1/windows",
        "GET,/halls/hall-1/hours-kept",
        "GET,/windows/w1",
        "POST,/windows/w1/session",
        "DELETE,/windows/w1/session",
        "POST,/windows/w1/suspend",
        "POST,/windows/w1/resume",
        "POST,/windows/w1/close-approval",
        "POST,/windows/w1/permits",
        "DELETE,/halls/hall-1",
        "GET,/staff/s1"
    })
    void nothing_else_is_done_without_a_token_or_by_a_kiosk(String method, String path) {
        String body = method.equals("GET") || method.equals("DELETE") ? null : "{}";

        assertThat(queue.send(method, path, null, body, null).code()).isEqualTo("unauthenticated");
        assertThat(queue.send(method, path, kiosk(), body, null).code()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({"PUT,/halls/hall-1", "POST,/windows/w1/close-approval", "POST,/windows/w1/permits"})
    void a_clerk_neither_defines_nor_approves(String method, String path) {
        assertThat(queue.send(method, path, clerk("s1"), "{}", null).code()).isEqualTo("forbidden");
    }

    @Test
    void a_supervisor_of_another_hall_approves_nothing_here() {
        String elsewhere = TOKENS.of("m9", "hall-9", null, Role.SUPERVISOR);

        assertThat(queue.post("/windows/w1/close-approval", elsewhere, "{\"reason\":\"x\"}")
                        .code())
                .isEqualTo("forbidden");
        assertThat(queue.get("/halls/hall-1/hours-kept", elsewhere).code()).isEqualTo("forbidden");
    }

    @Test
    void a_field_that_is_not_known_is_refused_with_its_place() {
        Answer answer =
                queue.send("PUT", "/regions/x", operator(), "{\"name\":{\"zh\":\"市\",\"en\":\"C\"},\"$set\":1}", null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/$set");
    }

    @Test
    void a_permit_asked_for_twice_with_one_key_is_granted_once() {
        String permit = "{\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"review\"}"
                .formatted(java.time.Instant.now(), java.time.Instant.now().plusSeconds(3600));
        String key = Ids.next();

        Answer first = queue.postOnce("/windows/w2/permits", supervisor(), permit, key);
        Answer again = queue.postOnce("/windows/w2/permits", supervisor(), permit, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(told("guichet.queue.window", first.json().get("id").asString(), 1))
                .hasSize(1);
    }

    private Answer close(String windowId, String staffId) {
        return queue.send("DELETE", "/windows/" + windowId + "/session?reason=shift-over", clerk(staffId), null, null);
    }

    private static List<ConsumerRecord<String, String>> told(String topic, String key, int atLeast) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            found.clear();
            all(topic).stream().filter(record -> key.equals(record.key())).forEach(found::add);
            assertThat(found).as(topic + " " + key).hasSizeGreaterThanOrEqualTo(atLeast);
        });
        return found;
    }

    private static List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestBackends.shared().bootstrapServers());
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new org.apache.kafka.common.TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<org.apache.kafka.common.TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
