package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.RawHttp.Answered;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases full of words that must not be found anywhere afterwards: what citizens and staff write, say and send. */
final class CanaryCases {

    private static final String OFFICER = "co001";
    private static final String SECOND = "co002";
    private static final String HANDLER = "co003";

    private final RunningHall hall;
    private final List<String> planted = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    CanaryCases(RunningHall hall) {
        this.hall = hall;
    }

    List<String> planted() {
        return List.copyOf(planted);
    }

    /** Ids of the cases: what may be found, so that not finding the rest says something. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** One that goes the whole way, and many that only come in. */
    void plant(int many) throws IOException {
        wholeWay();
        for (var i = 0; i < many; i++) takenDown();
        careless();
    }

    private String canary(String what) {
        var canary = "丝雀" + what + "Q7%04dZ".formatted(planted.size());
        planted.add(canary);
        return canary;
    }

    private String phone() {
        var phone = "1997702%05d".formatted(planted.size());
        planted.add(phone);
        return phone;
    }

    private void wholeWay() throws IOException {
        var opened = post(
                null,
                "/api/complaint/cases",
                Map.of(
                        "kind",
                        "complaint",
                        "hallId",
                        HALL,
                        "text",
                        "三号窗口 " + canary("text"),
                        "windowId",
                        "hall-1-w03",
                        "contact",
                        Map.of("name", canary("name"), "phone", phone())));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        var id = opened.json().path("id").asString();
        ids.add(id);
        var secret = opened.json().path("secret").asString();
        planted.add(secret);
        var key = Map.of("X-Case-Number", opened.json().path("number").asString(), "X-Case-Secret", secret);
        var message = canary("message");
        own(key, "messages", Map.of("text", message));
        attach(key, canary("attachment").repeat(40));
        step(OFFICER, id, "accept", Map.of("severity", "SERIOUS"));
        step(OFFICER, id, "assign", Map.of("staffId", HANDLER));
        step(HANDLER, id, "messages", Map.of("text", "您好，" + canary("answer")));
        step(HANDLER, id, "contacted", Map.of("reached", true, "note", canary("note")));
        step(HANDLER, id, "verified", Map.of("upheld", true, "note", canary("facts")));
        step("m001", id, "pause", Map.of("reason", "EXPERT_OPINION", "days", 2, "evidence", canary("evidence")));
        step("m001", id, "resume", Map.of());
        step(HANDLER, id, "extension", Map.of("amount", 2, "reason", canary("reason")));
        step("m001", id, "extension/decision", Map.of("granted", true));
        assertThat(send(HANDLER, id, "reply", Map.of("text", "这不归我管 " + canary("draft")))
                        .status())
                .isEqualTo(422);
        step(HANDLER, id, "reply", Map.of("text", "您好，" + canary("reply")));
        step(SECOND, id, "review", Map.of("approved", true, "note", canary("review")));
        step(OFFICER, id, "contact", Map.of("purpose", "CALL_BACK"));
        step(
                OFFICER,
                id,
                "call-back",
                Map.of("result", "REACHED", "resolved", true, "satisfied", "NO", "note", canary("call")));
        step(
                OFFICER,
                id,
                "close",
                Map.of(
                        "outcome",
                        "UPHELD",
                        "note",
                        canary("close"),
                        "cause",
                        "ATTITUDE",
                        "corrective",
                        canary("corrective"),
                        "preventive",
                        canary("preventive")));
        own(key, "rating", Map.of("level", 1, "note", canary("rating")));
        own(key, "reopen", Map.of("reason", canary("reopen")));
        var look = Ask.get("/api/complaint/public/case");
        for (var header : key.entrySet()) look = look.with(header.getKey(), header.getValue());
        var seen = patiently(look);
        assertThat(seen.body()).as("the citizen reads it").contains(message);
    }

    private void takenDown() throws IOException {
        var taken = post(
                OFFICER,
                "/api/complaint/cases",
                Map.of(
                        "kind",
                        "suggestion",
                        "hallId",
                        HALL,
                        "channel",
                        "PHONE",
                        "text",
                        canary("text"),
                        "contact",
                        Map.of("name", canary("name"), "phone", phone())));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        ids.add(taken.json().path("id").asString());
        planted.add(taken.json().path("secret").asString());
    }

    /** Everything that a careless log line would catch. */
    private void careless() throws IOException {
        var secret = planted.getLast();
        hall.raw().send(Ask.get("/api/complaint/cases/20200101-00001").with("X-Case-Secret", secret));
        hall.raw()
                .send(Ask.get("/api/complaint/public/case")
                        .with("X-Case-Number", secret)
                        .with("X-Case-Secret", secret));
        post(null, "/api/complaint/cases", Map.of("kind", canary("kind"), "hallId", HALL, "text", canary("text")));
        post(
                null,
                "/api/complaint/cases",
                Map.of(
                        "kind",
                        "complaint",
                        "hallId",
                        HALL,
                        "text",
                        List.of(canary("text")),
                        "contact",
                        canary("contact")));
        post(
                null,
                "/api/complaint/cases",
                Map.of("kind", "complaint", "hallId", HALL, "text", "x", "contact", Map.of("phone", canary("phone"))));
        post(OFFICER, "/api/complaint/cases", Map.of(canary("field"), canary("value")));
        hall.raw()
                .send(new Ask(
                        "POST",
                        "/api/complaint/cases",
                        null,
                        "{\"text\":\"" + canary("broken"),
                        Map.of("Content-Type", "application/json")));
    }

    private void own(Map<String, String> key, String what, Map<String, ?> body) throws IOException {
        var ask = Ask.post("/api/complaint/public/case/" + what, body);
        for (var header : key.entrySet()) ask = ask.with(header.getKey(), header.getValue());
        var answered = patiently(ask);
        assertThat(answered.status()).as("%s: %s", what, answered.body()).isBetween(200, 299);
    }

    private void attach(Map<String, String> key, String content) throws IOException {
        var ask = new Ask(
                "POST",
                "/api/complaint/public/case/attachments",
                null,
                content,
                Map.of("Content-Type", "application/octet-stream"));
        for (var header : key.entrySet()) ask = ask.with(header.getKey(), header.getValue());
        var kept = patiently(ask);
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        var back = Ask.get("/api/complaint/public/case/attachments/"
                + kept.json().path("id").asString());
        for (var header : key.entrySet()) back = back.with(header.getKey(), header.getValue());
        assertThat(patiently(back).body()).isEqualTo(content);
    }

    private void step(String who, String id, String step, Map<String, ?> body) {
        var answer = send(who, id, step, body);
        assertThat(answer.status()).as("%s by %s: %s", step, who, answer.body()).isBetween(200, 299);
    }

    private Answer send(String who, String id, String step, Map<String, ?> body) {
        return hall.client()
                .send(Request.post("/api/complaint/cases/" + id + "/" + step, body)
                        .as(who));
    }

    private Answered post(@Nullable String who, String path, Map<String, ?> body) throws IOException {
        return patiently(Ask.post(path, body).by(who == null ? null : hall.tokenOf(who)));
    }

    /** Nobody's requests share one small rate. */
    private Answered patiently(Ask ask) throws IOException {
        for (var tries = 0; ; tries++) {
            var answered = hall.raw().send(ask);
            if (answered.status() != 429 || tries == 30) return answered;
            try {
                RunningHall.pause(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
