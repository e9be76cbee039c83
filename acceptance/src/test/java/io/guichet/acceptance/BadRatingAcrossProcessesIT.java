package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Flow 1 whole: a visit ends, is rated badly, becomes a case, is put right, and the rating says so. Rows S4, W7. */
class BadRatingAcrossProcessesIT {

    private static final String WINDOW = "hall-1-w04";
    private static final String CLERK = "s004";
    private static final Duration SOON = Duration.ofSeconds(40);

    private final RunningHall hall = RunningHall.shared();

    @Test
    void a_bad_rating_is_verified_put_right_answered_called_back_and_closed() {
        var ticket = aVisitRatedBadly();
        var id = caseOfTheWindow();

        officer("co001", id, "assign", Map.of("staffId", "co002"));
        officer("co002", id, "investigate", Map.of());
        officer("co002", id, "contacted", Map.of("reached", true));
        officer("co002", id, "verified", Map.of("upheld", true));
        var refused = send("co002", id, "reply", Map.of("text", "不知道，你问我我问谁。"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("forbidden-phrase");
        officer("co002", id, "reply", Map.of("text", "您好，给您添麻烦了。我们已当面提醒窗口人员，今后一次说清全部材料。"));
        officer("co001", id, "review", Map.of("approved", true));
        var same = send("co001", id, "call-back", Map.of("result", "REACHED", "resolved", true, "satisfied", "YES"));
        assertThat(same.code()).isEqualTo("same-person");
        officer("co003", id, "call-back", Map.of("result", "REACHED", "resolved", true, "satisfied", "YES"));
        officer("co001", id, "close", Map.of("outcome", "UPHELD"));

        await().atMost(SOON).untilAsserted(() -> {
            var rating = hall.client()
                    .send(Request.get("/api/evaluation/ratings/" + ticket).as("m001"));
            assertThat(rating.body().path("rectification").path("state").asString(""))
                    .isEqualTo("CLOSED");
        });
        await().atMost(SOON).untilAsserted(() -> {
            var figures = hall.client()
                    .send(Request.get("/api/evaluation/statistics?hall=hall-1&window=" + WINDOW)
                            .as("m001"));
            var loop = figures.body().path("total").path("loop");
            assertThat(loop.path("rectified").path("numerator").asInt()).isPositive();
        });
    }

    @Test
    void a_citizen_complains_without_a_name_and_hears_the_answer_with_number_and_secret() {
        var opened = hall.client()
                .send(Request.post(
                        "/api/complaint/public/cases",
                        Map.of("kind", "COMPLAINT", "hallId", "hall-1", "text", "等了很久没有人叫号。", "anonymous", true)));
        assertThat(opened.status()).isEqualTo(201);
        var number = opened.text("number");
        var id = opened.text("id");

        officer("co001", id, "accept", Map.of());
        officer("co001", id, "assign", Map.of("staffId", "co002"));
        var own = hall.client()
                .send(Request.get("/api/complaint/public/case")
                        .with("X-Case-Number", number)
                        .with("X-Case-Secret", opened.text("secret")));
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.text("state")).isEqualTo("ASSIGNED");
        var wrong = hall.client()
                .send(Request.get("/api/complaint/public/case")
                        .with("X-Case-Number", number)
                        .with("X-Case-Secret", "0000000000000000"));
        assertThat(wrong.status()).isBetween(400, 499);
    }

    private String aVisitRatedBadly() {
        post(CLERK, "/api/queue/windows/" + WINDOW + "/session", Map.of());
        var window =
                hall.client().send(Request.get("/api/queue/windows/" + WINDOW).as(CLERK));
        var item = window.body().path("itemCodes").path(0).asString();
        var ticket = post("kiosk-1", "/api/queue/tickets", Map.of("hallId", "hall-1", "itemCode", item));
        var id = ticket.text("id");
        String called;
        do {
            called = post(CLERK, "/api/queue/windows/" + WINDOW + "/call-next", null)
                    .text("id");
            post(CLERK, "/api/queue/tickets/" + called + "/start", null);
            post(CLERK, "/api/queue/tickets/" + called + "/finish", null);
        } while (!called.equals(id));
        var rating = Map.of(
                "ticketId",
                id,
                "token",
                ticket.text("trackingToken"),
                "level",
                1,
                "tags",
                List.of(),
                "channel",
                "PAGE");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(hall.client()
                                .send(Request.post("/api/evaluation/ratings", rating))
                                .status())
                        .isEqualTo(201));
        return id;
    }

    private String caseOfTheWindow() {
        return await().atMost(SOON)
                .until(
                        () -> hall.client()
                                .send(Request.get("/api/complaint/cases?hall=hall-1&kind=RECTIFICATION&open=true")
                                        .as("co001"))
                                .body()
                                .path("cases")
                                .valueStream()
                                .filter(one -> one.path("windowId").asString("").equals(WINDOW))
                                .map(one -> one.path("id").asString())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private void officer(String who, String caseId, String step, Map<String, ?> body) {
        assertThat(send(who, caseId, step, body))
                .satisfies(answer -> assertThat(answer.status())
                        .as("%s by %s: %s", step, who, answer.body())
                        .isBetween(200, 299));
    }

    private Answer send(String who, String caseId, String step, Map<String, ?> body) {
        return hall.client()
                .send(Request.post("/api/complaint/cases/" + caseId + "/" + step, body)
                        .as(who));
    }

    private Answer post(String who, String path, @Nullable Map<String, ?> body) {
        var request = Request.post(path, body).as(who);
        return hall.client().send(request).orThrow(request);
    }
}
