package io.guichet.complaint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import io.guichet.platform.picture.PictureFixture;
import io.guichet.platform.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rows S9, W7: what citizens do with their own case, over HTTP. */
class OwnCaseIT extends RunningComplaints {

    private static final String ATTACHMENTS = "/public/case/attachments";

    @Test
    void anybody_brings_a_case_at_the_address_of_cases() {
        Answer opened = send("/cases", complaint(), Map.of());

        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        assertThat(opened.body().propertyNames()).contains("id", "number", "secret", "deadlines");
        assertThat(follow(opened.body()).status()).isEqualTo(200);
        Answer kiosk = send("/cases", complaint(), bearer(TOKENS.of("kiosk-1", HALL, null, Role.KIOSK)));
        assertThat(kiosk.status()).isEqualTo(201);
        String praise = complaint().replace("complaint", "praise");
        assertThat(send("/cases", praise, Map.of()).status()).isEqualTo(201);
        assertProblem(send("/cases", complaint(), bearer(OFFICER)), 400, "invalid-request");
        String taken = complaint().replace("\"kind\"", "\"channel\":\"PHONE\",\"kind\"");
        assertThat(send("/cases", taken, bearer(OFFICER)).status()).isEqualTo(201);
        assertProblem(send("/cases", taken, Map.of()), 400, "invalid-request");
    }

    @Test
    void a_case_is_found_by_its_number_with_the_secret_or_with_a_role() {
        JsonNode opened = open();
        String address = "/cases/" + opened.path("number").asString();
        Map<String, String> secret =
                Map.of("X-Case-Secret", opened.path("secret").asString());

        assertThat(ok(get(address, secret)).path("state").asString()).isEqualTo("RECEIVED");
        assertThat(ok(get(address, secret)).has("handler")).isFalse();
        assertThat(ok(get(address, bearer(OFFICER))).path("id").asString())
                .isEqualTo(opened.path("id").asString());
        assertProblem(get(address, Map.of("X-Case-Secret", "wrong")), 403, "secret-wrong");
        assertProblem(get("/cases/20200101-00001", Map.of("X-Case-Secret", "wrong")), 403, "secret-wrong");
        assertProblem(get(address, Map.of()), 401, "unauthenticated");
        assertProblem(get("/cases/20200101-00001", Map.of()), 401, "unauthenticated");
        assertProblem(get(address, bearer(TOKENS.of("kiosk-1", HALL, null, Role.KIOSK))), 403, "forbidden");
        assertProblem(get("/cases/20200101-00001", bearer(OFFICER)), 404, "not-found");
    }

    @Test
    void a_picture_goes_to_the_case_without_what_the_camera_wrote_into_it() throws Exception {
        JsonNode opened = open();
        String id = opened.path("id").asString();
        byte[] photo = PictureFixture.withComment(PictureFixture.jpeg(64, 48), CANARY);

        Answer kept = bring(ATTACHMENTS, photo, key(opened));

        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(kept.body().path("type").asString()).isEqualTo("JPEG");
        String attachment = kept.body().path("id").asString();
        HttpResponse<byte[]> seen = raw(ATTACHMENTS + "/" + attachment, key(opened));
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(new String(seen.body(), ISO_8859_1)).doesNotContain(new String(CANARY.getBytes(UTF_8), ISO_8859_1));
        assertThat(ImageIO.read(new ByteArrayInputStream(seen.body())).getWidth())
                .isEqualTo(64);
        assertThat(seen.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment;"));
        assertThat(seen.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(seen.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(seen.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(value -> assertThat(value).contains("sandbox"));

        JsonNode own = ok(follow(opened)).path("attachments").path(0);
        assertThat(own.path("id").asString()).isEqualTo(attachment);
        assertThat(own.path("fromCitizen").asBoolean()).isTrue();
        assertThat(read(id, OFFICER).path("attachments").size()).isEqualTo(1);
        assertThat(raw("/cases/" + id + "/attachments/" + attachment, bearer(OFFICER))
                        .body())
                .isEqualTo(seen.body());
        assertThat(awaitRecords("guichet.complaint.case", id, 2).stream().map(RunningComplaints::name))
                .containsExactly("received", "attached");
    }

    @Test
    void only_those_who_work_on_a_case_get_its_files() {
        JsonNode opened = open();
        String id = opened.path("id").asString();
        String attachment =
                bring(ATTACHMENTS, text("证据"), key(opened)).body().path("id").asString();
        String address = "/cases/" + id + "/attachments";

        assertProblem(get(address + "/" + attachment, bearer(RATED)), 403, "forbidden");
        assertProblem(get(address + "/" + attachment, bearer(HANDLER)), 403, "forbidden");
        assertProblem(bring(address, text("回复"), bearer(HANDLER)), 403, "forbidden");
        assertProblem(
                get(address + "/" + attachment, bearer(TOKENS.of("c009", "hall-2", null, Role.COMPLAINT_OFFICER))),
                403,
                "forbidden");
        assertProblem(
                get(address + "/" + attachment, bearer(TOKENS.of("i001", null, null, Role.INSPECTOR))),
                403,
                "forbidden");
        assertProblem(get(ATTACHMENTS + "/" + attachment, Map.of()), 400, "invalid-request");
        assertProblem(get(ATTACHMENTS + "/" + attachment, key(open())), 404, "not-found");
        assertProblem(get(ATTACHMENTS + "/unknown", key(opened)), 404, "not-found");
        assertThat(bring(address, text("回复"), bearer(OFFICER)).status()).isEqualTo(201);
        assertThat(ok(follow(opened)).path("attachments").size()).isEqualTo(2);
    }

    @Test
    void what_is_no_file_that_is_taken_is_refused() {
        JsonNode opened = open();
        Map<String, String> key = key(opened);

        assertProblem(bring(ATTACHMENTS, new byte[] {'M', 'Z', 0}, key), 422, "attachment-not-allowed");
        assertProblem(
                bring(ATTACHMENTS, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}, key),
                422,
                "attachment-unreadable");
        assertProblem(bring(ATTACHMENTS, new byte[4_000_001], key), 413, "body-too-large");
        assertProblem(send(ATTACHMENTS, "{}", key), 415, "unsupported-media-type");
        assertThat(bring(ATTACHMENTS, "a".repeat(300_000).getBytes(UTF_8), key).status())
                .isEqualTo(201);
        assertProblem(
                send("/public/case/messages", "{\"text\":\"" + "a".repeat(300_000) + "\"}", key),
                413,
                "body-too-large");
        assertThat(ok(follow(opened)).path("attachments").size()).isEqualTo(1);
    }

    @Test
    void ten_files_from_each_side_and_the_same_again_is_one() {
        JsonNode opened = open();
        Map<String, String> again = new HashMap<>(key(opened));
        again.put("Idempotency-Key", Ids.next());

        String first = bring(ATTACHMENTS, text("0"), again).body().path("id").asString();
        assertThat(bring(ATTACHMENTS, text("0"), again).body().path("id").asString())
                .isEqualTo(first);
        for (int i = 1; i < 10; i++)
            assertThat(bring(ATTACHMENTS, text("" + i), key(opened)).status()).isEqualTo(201);
        assertProblem(bring(ATTACHMENTS, text("10"), key(opened)), 409, "too-many-attachments");
        String id = opened.path("id").asString();
        assertThat(bring("/cases/" + id + "/attachments", text("11"), bearer(OFFICER))
                        .status())
                .isEqualTo(201);
        assertThat(contentsOf(id)).hasSize(11);
    }

    /** Row S9: what is stored cannot be read, and goes with the case. */
    @Test
    void files_lie_sealed_and_are_erased_with_the_case() throws Exception {
        JsonNode opened = open();
        String id = opened.path("id").asString();
        bring(ATTACHMENTS, text(CANARY.repeat(5)), key(opened));

        for (Document chunk : database.getCollection("attachments.chunks").find()) {
            assertThat(chunk.get("data", Binary.class))
                    .satisfies(stored ->
                            assertThat(new String(stored.getData(), UTF_8)).doesNotContain(CANARY));
        }
        ok(command(id, "refuse", "{\"reason\":\"NO_FACTS\"}", OFFICER));
        assertProblem(bring(ATTACHMENTS, text("zu spät"), key(opened)), 409, "wrong-state");
        ok(command(id, "erase", "{}", OFFICER));

        assertThat(read(id, OFFICER).path("attachments").size()).isZero();
        org.awaitility.Awaitility.await().until(() -> contentsOf(id).isEmpty());
    }

    @Test
    void the_citizen_says_how_it_was_handled_and_asks_again() {
        JsonNode opened = open();
        String id = opened.path("id").asString();
        assertProblem(own(opened, "rating", "{\"level\":5}"), 409, "wrong-state");
        assertProblem(own(opened, "reopen", "{\"reason\":\"没有解决\"}"), 409, "wrong-state");
        toTheEnd(
                id,
                "{\"outcome\":\"UPHELD\",\"cause\":\"NOBODY_THERE\",\"corrective\":\"" + CANARY
                        + "\",\"preventive\":\"增加备岗\",\"links\":{\"staffId\":\"s009\",\"trainingId\":\"t-1\"}}");
        JsonNode seen = ok(follow(opened));
        assertThat(seen.path("mayRate").asBoolean()).isTrue();
        assertThat(seen.path("mayReopen").asBoolean()).isTrue();
        assertThat(seen.toString()).doesNotContain(CANARY, "s009");

        assertProblem(own(opened, "rating", "{\"level\":6}"), 400, "invalid-request");
        assertThat(ok(own(opened, "rating", "{\"level\":2,\"note\":\"太慢\"}"))
                        .path("handlingRating")
                        .asInt())
                .isEqualTo(2);
        assertProblem(own(opened, "rating", "{\"level\":5}"), 409, "already-rated");
        JsonNode file = read(id, OFFICER);
        assertThat(file.path("finding").path("corrective").asString()).isEqualTo(CANARY);
        assertThat(file.path("finding").path("windowId").asString()).isEqualTo("hall-1-w03");
        assertThat(file.path("handlingRating").path("note").asString()).isEqualTo("太慢");

        assertProblem(own(opened, "reopen", "{}"), 400, "invalid-request");
        assertThat(ok(own(opened, "reopen", "{\"reason\":\"没有解决\"}"))
                        .path("state")
                        .asString())
                .isEqualTo("ACCEPTED");
        List<String> names = new ArrayList<>();
        awaitRecords("guichet.complaint.case", id, 10).forEach(each -> names.add(name(each)));
        assertThat(names).endsWith("closed", "upheld", "handling-rated", "reopened");
    }

    @Test
    void an_extension_is_told_to_the_citizen_with_its_reason() {
        JsonNode opened = open();
        String id = opened.path("id").asString();
        ok(command(id, "accept", "{}", OFFICER));
        ok(command(id, "assign", "{\"staffId\":\"s007\"}", OFFICER));

        Answer rude = command(id, "extension", "{\"amount\":5,\"reason\":\"急什么，等着\"}", HANDLER);
        assertProblem(rude, 422, "forbidden-phrase");
        assertThat(rude.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/reason");
        ok(command(id, "extension", "{\"amount\":5,\"reason\":\"需要第三方鉴定\"}", HANDLER));
        assertThat(ok(follow(opened)).path("messages").size()).isZero();
        ok(command(id, "extension/decision", "{\"granted\":true}", SUPERVISOR));

        JsonNode message = ok(follow(opened)).path("messages").path(0);
        assertThat(message.path("fromCitizen").asBoolean()).isFalse();
        assertThat(message.path("text").asString()).contains("延长5个工作日", "需要第三方鉴定");
    }

    @Test
    void lists_learn_cheaply_that_they_are_old() {
        Answer first = get("/changes", bearer(OFFICER));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(ok(first).path("mark").asString()).isNotEmpty();

        String id = open().path("id").asString();
        Map<String, String> known = new HashMap<>(bearer(OFFICER));
        known.put("If-None-Match", tag);
        HttpResponse<byte[]> changed = raw("/changes", known);
        assertThat(changed.statusCode()).isEqualTo(200);

        ok(command(id, "accept", "{}", OFFICER));
        known.put("If-None-Match", changed.headers().firstValue("ETag").orElseThrow());
        assertThat(raw("/changes", known).statusCode()).isEqualTo(200);
        assertProblem(get("/changes?hall=hall-2", bearer(OFFICER)), 403, "forbidden");
        assertProblem(get("/changes", Map.of()), 401, "unauthenticated");
    }

    @Test
    void nothing_new_is_said_without_a_body() {
        String hall = "hall-" + Ids.next();
        String officer = TOKENS.of("c010", hall, null, Role.COMPLAINT_OFFICER);
        Map<String, String> known = new HashMap<>(bearer(officer));
        known.put(
                "If-None-Match",
                get("/changes", bearer(officer)).headers().firstValue("ETag").orElseThrow());

        HttpResponse<byte[]> same = raw("/changes", known);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
    }

    @Test
    void board_and_templates_are_there_for_those_who_need_them() {
        open();
        JsonNode board = ok(get("/board", bearer(SUPERVISOR)));

        assertThat(board.path("overdue").isArray()).isTrue();
        assertThat(board.path("soon").size()).isPositive();
        assertThat(board.path("soon").path(0).path("purpose").asString()).isEqualTo("ACCEPT");
        assertProblem(get("/board", bearer(HANDLER)), 403, "forbidden");
        assertProblem(get("/board?hall=hall-2", bearer(SUPERVISOR)), 403, "forbidden");
        JsonNode templates = ok(get("/templates?kind=PRAISE", bearer(HANDLER)));
        assertThat(templates.path("templates").toString()).contains("praise").doesNotContain("adopted");
        assertProblem(get("/templates?kind=odd", bearer(HANDLER)), 400, "invalid-request");
        assertProblem(get("/templates", Map.of()), 401, "unauthenticated");
    }

    private void toTheEnd(String id, String close) {
        ok(command(id, "accept", "{}", OFFICER));
        ok(command(id, "assign", "{\"staffId\":\"s007\"}", OFFICER));
        ok(command(id, "verified", "{\"upheld\":true}", HANDLER));
        ok(command(id, "reply", "{\"text\":\"您好，我们已核实并致歉。\"}", HANDLER));
        ok(command(id, "review", "{\"approved\":true}", SECOND_OFFICER));
        ok(command(id, "call-back", "{\"result\":\"REACHED\",\"resolved\":true,\"satisfied\":\"YES\"}", OFFICER));
        ok(command(id, "close", close, OFFICER));
    }

    private Answer own(JsonNode opened, String name, String body) {
        return send("/public/case/" + name, body, key(opened));
    }

    private List<Document> contentsOf(String caseId) {
        return database.getCollection("attachments.files")
                .find(new Document("metadata.caseId", caseId))
                .into(new ArrayList<>());
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private Answer bring(String path, byte[] content, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address(path)).POST(BodyPublishers.ofByteArray(content));
        headers.forEach(request::header);
        return answer(request.header("Content-Type", "application/octet-stream").build());
    }

    private HttpResponse<byte[]> raw(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address(path));
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path + " was not answered", e);
        }
    }
}
