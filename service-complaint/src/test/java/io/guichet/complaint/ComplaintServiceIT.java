package io.guichet.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.complaint.rating.FollowRating;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.ShardKeys;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, over HTTP and Kafka, on a real broker and database. */
class ComplaintServiceIT extends RunningComplaints {

    /** A sharded collection refuses a unique index that does not begin with its key: docs/runbooks/install-province.md. */
    @Test
    void no_shard_of_a_province_would_refuse_a_unique_index() throws IOException {
        assertThat(ShardKeys.refused(database, ShardKeys.of("guichet_complaint")))
                .isEmpty();
        assertThat(ShardKeys.ofAWholeProvince(database)).isEmpty();
    }

    @Test
    void a_complaint_comes_to_an_end_that_the_citizen_hears(CapturedOutput output) {
        JsonNode opened = open();
        String id = opened.path("id").asString();
        assertThat(opened.path("deadlines").size()).isEqualTo(2);
        assertThat(opened.path("deadlines").path(1).path("days").size()).isGreaterThan(9);
        assertThat(opened.path("number").asString()).matches("\\d{8}-\\d{5}");

        ok(command(id, "accept", "{\"severity\":\"ORDINARY\"}", OFFICER));
        assertProblem(command(id, "assign", "{\"staffId\":\"s003\"}", OFFICER), 409, "same-person");
        ok(command(id, "assign", "{\"staffId\":\"s007\"}", OFFICER));
        assertProblem(command(id, "investigate", "{}", TOKENS.of("s008", HALL, null, Role.STAFF)), 403, "forbidden");
        ok(command(id, "investigate", "{}", HANDLER));
        ok(command(id, "contacted", "{\"reached\":true,\"note\":\"" + CANARY + "\"}", HANDLER));
        ok(command(id, "verified", "{\"upheld\":true}", HANDLER));
        ok(command(id, "messages", "{\"text\":\"您好，正在核实。\"}", HANDLER));

        Answer refused = command(id, "reply", "{\"text\":\"这不归我们管！\"}", HANDLER);
        assertProblem(refused, 422, "forbidden-phrase");
        assertThat(refused.body().path("errors").path(0).path("detail").asString())
                .startsWith("0-6 not-mine: 这不归我们管");
        assertThat(read(id, HANDLER).path("reply").path("stage").asString()).isEqualTo("DRAFT");
        assertProblem(command(id, "review", "{\"approved\":true}", SECOND_OFFICER), 409, "wrong-state");

        ok(command(id, "reply", "{\"text\":\"您好，我们已核实并致歉。\"}", HANDLER));
        ok(command(id, "review", "{\"approved\":true}", SECOND_OFFICER));
        String reached = "{\"result\":\"REACHED\",\"resolved\":true,\"satisfied\":\"YES\"}";
        assertProblem(command(id, "call-back", reached, SECOND_OFFICER), 409, "same-person");
        ok(command(id, "call-back", reached, OFFICER));
        ok(command(id, "close", "{\"outcome\":\"UPHELD\"}", OFFICER));

        JsonNode seen = follow(opened).body();
        assertThat(seen.path("state").asString()).isEqualTo("CLOSED");
        assertThat(seen.path("answer").asString()).isEqualTo("您好，我们已核实并致歉。");
        assertThat(seen.path("messages").path(0).path("text").asString()).isEqualTo("您好，正在核实。");
        assertThat(seen.toString()).doesNotContain("s007", "c001", "c002", CANARY);
        List<ConsumerRecord<String, byte[]>> told = awaitRecords("guichet.complaint.case", id, 11);
        assertThat(told.stream().map(RunningComplaints::name))
                .containsExactly(
                        "received",
                        "accepted",
                        "assigned",
                        "investigating",
                        "contacted",
                        "verified",
                        "messaged",
                        "answered",
                        "called-back",
                        "closed",
                        "upheld");
        assertNowhere(id, told, output, CANARY, PHONE, opened.path("secret").asString());
    }

    @Test
    void the_citizen_writes_and_reads_with_number_and_secret_only() {
        JsonNode opened = open();
        Map<String, String> key = key(opened);

        assertThat(send("/public/case/messages", "{\"text\":\"还要等多久？\"}", key).status())
                .isEqualTo(201);
        assertThat(follow(opened)
                        .body()
                        .path("messages")
                        .path(0)
                        .path("fromCitizen")
                        .asBoolean())
                .isTrue();
        assertProblem(
                get(
                        "/public/case",
                        Map.of("X-Case-Number", opened.path("number").asString(), "X-Case-Secret", "wrong")),
                403,
                "secret-wrong");
        assertProblem(
                get("/public/case", Map.of("X-Case-Number", "20200101-00001", "X-Case-Secret", "wrong")),
                403,
                "secret-wrong");
        assertProblem(get("/public/case", Map.of()), 400, "invalid-request");
    }

    @Test
    void secrets_are_not_guessed() {
        JsonNode opened = open();
        Map<String, String> wrong =
                Map.of("X-Case-Number", opened.path("number").asString(), "X-Case-Secret", "guess");

        for (int guess = 0; guess < 5; guess++) assertProblem(get("/public/case", wrong), 403, "secret-wrong");

        Answer refused = get("/public/case", wrong);
        assertProblem(refused, 429, "too-many-attempts");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertProblem(follow(opened), 429, "too-many-attempts");
    }

    @Test
    void the_same_key_hears_the_same_secret_and_nothing_keeps_it() {
        String body = complaint();
        Map<String, String> key = Map.of("Idempotency-Key", Ids.next());

        JsonNode first = send("/public/cases", body, key).body();
        JsonNode second = send("/public/cases", body, key).body();

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("secret")).isEqualTo(first.path("secret"));
        assertThat(follow(second).status()).isEqualTo(200);
        String secret = first.path("secret").asString();
        for (String collection : database.listCollectionNames()) {
            for (Document stored : database.getCollection(collection).find()) {
                assertThat(stored.toString()).doesNotContain(secret);
            }
        }
    }

    @Test
    void of_many_officers_at_once_one_accepts() throws Exception {
        String id = open().path("id").asString();
        List<Callable<Integer>> taps = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(
                        tap -> () -> command(id, "accept", "{}", OFFICER).status())
                .toList();

        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> tap : threads.invokeAll(taps)) statuses.add(tap.get());
        }

        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    }

    @Test
    void name_and_phone_are_shown_for_a_purpose_and_looking_is_told() {
        String id = open().path("id").asString();
        assertThat(read(id, OFFICER).toString()).doesNotContain(PHONE, "张三");

        assertProblem(command(id, "contact", "{}", OFFICER), 400, "invalid-request");
        assertProblem(command(id, "contact", "{\"purpose\":\"CALL_BACK\"}", HANDLER), 403, "forbidden");
        JsonNode contact = ok(command(id, "contact", "{\"purpose\":\"CALL_BACK\"}", OFFICER));

        assertThat(contact.path("phone").asString()).isEqualTo(PHONE);
        ConsumerRecord<String, byte[]> told =
                awaitRecords("guichet.complaint.personal-data", id, 1).getFirst();
        assertThat(name(told)).isEqualTo("io.guichet.complaint.personal-data.accessed");
        assertThat(new String(told.value(), UTF_8))
                .contains("\"staffId\":\"c001\"", "CALL_BACK")
                .doesNotContain(PHONE);
    }

    @Test
    void erased_is_gone_and_what_happened_stays() {
        JsonNode opened = open();
        String id = opened.path("id").asString();
        assertProblem(command(id, "erase", "{}", OFFICER), 409, "wrong-state");
        ok(command(id, "refuse", "{\"reason\":\"NO_FACTS\",\"note\":\"请补充\"}", OFFICER));
        assertThat(follow(opened).body().toString()).contains("请补充");

        ok(command(id, "erase", "{}", OFFICER));

        JsonNode erased = read(id, OFFICER);
        assertThat(erased.path("erased").asBoolean()).isTrue();
        assertThat(erased.path("text").isNull()).isTrue();
        assertThat(erased.path("state").asString()).isEqualTo("REFUSED");
        assertProblem(follow(opened), 403, "secret-wrong");
        assertProblem(command(id, "contact", "{\"purpose\":\"INSPECTION\"}", OFFICER), 409, "erased");
        Document stored =
                database.getCollection("cases").find(new Document("_id", id)).first();
        assertThat(stored).isNotNull();
        assertThat(stored.get("personal", Document.class).get("key")).isNull();
    }

    /** Flow 1, as evaluation's listener reads it. */
    @Test
    void a_bad_rating_is_put_right_step_by_step() {
        String rating = Ids.next();
        rated(rating, 1);
        rated(rating, 1);
        String id = FollowRating.caseOf(rating);
        await().atMost(Duration.ofSeconds(30)).until(() -> getCase(id, OFFICER).status() == 200);

        assertProblem(command(id, "assign", "{\"staffId\":\"s003\"}", OFFICER), 409, "same-person");
        ok(command(id, "assign", "{\"staffId\":\"s007\"}", OFFICER));
        ok(command(id, "contacted", "{\"reached\":false}", HANDLER));
        ok(command(id, "verified", "{\"upheld\":true}", HANDLER));
        ok(command(id, "reply", "{\"text\":\"您好，已整改。\"}", HANDLER));
        ok(command(id, "review", "{\"approved\":true}", TOKENS.of("i001", null, null, Role.INSPECTOR)));
        ok(command(id, "call-back", "{\"result\":\"NO_CONTACT\"}", OFFICER));
        ok(command(id, "close", "{\"outcome\":\"UPHELD\"}", OFFICER));

        List<ConsumerRecord<String, byte[]>> told = awaitRecords("guichet.complaint.case", id, 10);
        assertThat(told.stream().map(RunningComplaints::name))
                .containsExactly(
                        "received",
                        "accepted",
                        "assigned",
                        "contacted",
                        "verified",
                        "rectified",
                        "answered",
                        "called-back",
                        "closed",
                        "upheld");
        told.forEach(each -> {
            JsonNode data = JsonMapper.shared().readTree(each.value());
            assertThat(data.path("ratingId").asString()).isEqualTo(rating);
            assertThat(data.path("kind").asString()).isEqualTo("RECTIFICATION");
        });
    }

    @Test
    void staff_see_their_own_desk_and_nobody_the_case_about_himself() {
        String id = open().path("id").asString();
        ok(command(id, "accept", "{}", OFFICER));
        ok(command(id, "assign", "{\"staffId\":\"s007\"}", OFFICER));

        assertThat(read(id, HANDLER).path("text").asString()).contains(CANARY);
        assertProblem(getCase(id, RATED), 404, "not-found");
        assertThat(read(id, TOKENS.of("i001", null, null, Role.INSPECTOR))
                        .path("text")
                        .isNull())
                .isTrue();
        assertProblem(getCase(id, TOKENS.of("c009", "hall-2", null, Role.COMPLAINT_OFFICER)), 403, "forbidden");
        JsonNode own = get("/cases?open=true", bearer(HANDLER)).body().path("cases");
        assertThat(own.size()).isPositive();
        own.forEach(line -> assertThat(line.path("handler").asString()).isEqualTo("s007"));
        assertThat(get("/cases?q=" + PHONE, bearer(OFFICER))
                        .body()
                        .path("cases")
                        .size())
                .isPositive();
        assertProblem(get("/cases?q=" + PHONE, bearer(SUPERVISOR)), 403, "forbidden");
        assertProblem(get("/cases?hall=hall-2", bearer(OFFICER)), 403, "forbidden");
    }

    @Test
    void pause_and_extension_over_http() {
        String id = open().path("id").asString();
        ok(command(id, "accept", "{}", OFFICER));
        ok(command(id, "assign", "{\"staffId\":\"s007\"}", OFFICER));
        String pause = "{\"reason\":\"EXPERT_OPINION\",\"days\":%d,\"evidence\":\"委托函\"}";

        assertProblem(command(id, "pause", pause.formatted(31), SUPERVISOR), 409, "pause-too-long");
        assertProblem(command(id, "pause", pause.formatted(3), HANDLER), 403, "forbidden");
        ok(command(id, "pause", pause.formatted(3), SUPERVISOR));
        ok(command(id, "resume", "{}", SUPERVISOR));
        ok(command(id, "extension", "{\"amount\":5,\"reason\":\"待鉴定\"}", HANDLER));
        assertProblem(command(id, "extension", "{\"amount\":5,\"reason\":\"再要\"}", HANDLER), 409, "extension-used");
        JsonNode extended = ok(command(id, "extension/decision", "{\"granted\":true}", SUPERVISOR));

        assertThat(extended.path("deadlines").path(1).path("extendedBy").asInt())
                .isEqualTo(5);
        assertThat(extended.path("extension").path("decidedBy").asString()).isEqualTo("m001");
    }

    @Test
    void cases_are_merged_and_taken_out_again() {
        String lead = open().path("id").asString();
        String child = open().path("id").asString();
        ok(command(lead, "accept", "{}", OFFICER));

        assertProblem(command(lead, "merge", "{\"into\":\"" + lead + "\"}", OFFICER), 409, "not-mergeable");
        assertThat(ok(command(child, "merge", "{\"into\":\"" + lead + "\"}", OFFICER))
                        .path("mergedInto")
                        .asString())
                .isEqualTo(lead);
        assertThat(read(lead, OFFICER).path("children").path(0).asString()).isEqualTo(child);
        assertThat(ok(command(child, "unmerge", "{}", OFFICER)).path("state").asString())
                .isEqualTo("RECEIVED");
    }

    @Test
    void figures_are_for_those_who_answer_for_a_hall() {
        String id = open().path("id").asString();
        ok(command(id, "accept", "{}", OFFICER));
        String today = Instant.now()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .toString();
        String path = "/statistics?from=" + today + "&to=" + today;

        JsonNode figures = ok(get(path, bearer(SUPERVISOR))).path("figures");

        assertThat(figures.path("received").path("COMPLAINT").asInt()).isPositive();
        assertThat(figures.path("onTime").propertyNames()).containsExactly("value", "numerator", "denominator");
        assertProblem(get(path + "&hall=hall-2", bearer(SUPERVISOR)), 403, "forbidden");
        assertProblem(get(path, bearer(HANDLER)), 403, "forbidden");
        assertProblem(get("/statistics?from=2026-12-02&to=2026-12-01", bearer(SUPERVISOR)), 400, "invalid-request");
        assertProblem(get("/statistics?from=2026-12-02", bearer(SUPERVISOR)), 400, "invalid-request");
    }

    @Test
    void a_serious_matter_is_sent_up_by_hand() {
        String id = open().path("id").asString();
        ok(command(id, "accept", "{}", OFFICER));
        ok(command(id, "assign", "{\"staffId\":\"s007\"}", OFFICER));

        assertProblem(command(id, "escalate", "{\"level\":\"HANDLER\"}", HANDLER), 400, "invalid-request");
        assertProblem(
                command(id, "escalate", "{\"level\":\"DIRECTOR\"}", TOKENS.of("s008", HALL, null, Role.STAFF)),
                403,
                "forbidden");
        ok(command(id, "escalate", "{\"level\":\"DIRECTOR\"}", HANDLER));

        assertThat(awaitRecords("guichet.complaint.case", id, 4).stream().map(RunningComplaints::name))
                .endsWith("escalated");
    }

    @Test
    void phrases_are_checked_before_anything_is_sent() {
        JsonNode verdict = ok(send("/phrases/check", "{\"text\":\"您好，这不归我管。\"}", bearer(HANDLER)));

        assertThat(verdict.path("hits").path(0).path("start").asInt()).isEqualTo(3);
        assertThat(verdict.path("recommended").path(0).asString()).isEqualTo("您好");
        assertProblem(send("/phrases/check", "{\"text\":\"x\"}", Map.of()), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"kind\":\"complaint\"}",
                "{\"kind\":\"rectification\",\"hallId\":\"h\",\"text\":\"x\"}",
                "{\"kind\":\"joke\",\"hallId\":\"h\",\"text\":\"x\"}",
                "{\"kind\":\"complaint\",\"hallId\":{\"$ne\":1},\"text\":\"x\"}",
                "{\"kind\":\"complaint\",\"hallId\":\"a b\",\"text\":\"x\"}",
                "{\"kind\":\"complaint\",\"hallId\":\"h\",\"text\":\" \"}",
                "{\"kind\":\"complaint\",\"hallId\":\"h\",\"text\":\"\\ud800\"}",
                "{\"kind\":\"complaint\",\"hallId\":\"h\",\"text\":\"x\",\"contact\":{\"phone\":\"none\"}}",
                "{\"kind\":\"complaint\",\"hallId\":\"h\",\"text\":\"x\",\"contact\":{}}",
                "{\"kind\":\"complaint\",\"hallId\":\"h\",\"text\":\"x\",\"channel\":\"PHONE\"}",
                "{\"kind\":\"complaint\",\"hallId\":\"h\",\"text\":\"x\",\"more\":1}",
                "{\"kind\":5,\"hallId\":\"h\",\"text\":\"x\"}"
            })
    void what_is_no_case_at_all_is_a_bad_request(String body) {
        assertProblem(send("/public/cases", body, Map.of()), 400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource({
        "accept, '{\"severity\":\"HUGE\"}', 400",
        "refuse, '{}', 400",
        "assign, '{\"staffId\":\"a b\"}', 400",
        "call-back, '{\"result\":\"REACHED\"}', 400",
        "call-back, '{\"result\":\"NOT_REACHED\",\"resolved\":true}', 400",
        "close, '{\"outcome\":\"WITHDRAWN\"}', 400",
        "close, '{\"outcome\":\"UPHELD\"}', 409",
        "contact, '[]', 400",
        "merge, '{\"into\":\"nobody\"}', 404",
        "nothing, '{}', 403"
    })
    void commands_that_cannot_be(String name, String body, int status) {
        String id = open().path("id").asString();

        assertThat(command(id, name, body, OFFICER).status()).isEqualTo(status);
        assertThat(read(id, OFFICER).path("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/%7B%22$ne%22:1%7D, 400",
        "/cases/unknown, 404",
        "/cases?page=-1, 400",
        "/cases?state=ODD, 400",
        "/cases?q=x'y, 400",
        "/cases?due=yesterday, 400",
        "/nothing, 403"
    })
    void addresses_that_are_wrong_are_answered_so(String path, int status) {
        assertThat(get(path, bearer(OFFICER)).status()).isEqualTo(status);
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        String id = open().path("id").asString();
        Map<String, String> old = Map.of("Authorization", "Bearer " + OFFICER, "If-Match", "\"7\"");

        assertProblem(send("/cases/" + id + "/accept", "{}", old), 412, "stale-version");
    }
}
