package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.backend.Topics;
import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The main job: a number at the kiosk, a call on the display, a window, a rating; every hop is another process. */
class VisitAcrossProcessesIT {

    private static final String WINDOW = "hall-1-w16";
    private static final String CLERK = "s016";
    private static final String PAD = "pad-w16";
    private static final String ITEM = "inf-policy";

    private final RunningHall hall = RunningHall.shared();

    @Test
    void a_visit_runs_from_the_kiosk_to_the_rating_and_every_step_is_on_kafka_once() throws Exception {
        openWindow();
        try (var display = new HallStream(hall.platform().gateway(), HALL, null)) {
            await().until(() ->
                    display.heard().stream().anyMatch(event -> event.name().equals("snapshot")));
            var ticket = take();
            var id = ticket.text("id");
            var number = ticket.text("number");

            var called = clerk("/api/queue/windows/" + WINDOW + "/call-next");
            assertThat(called.text("id")).isEqualTo(id);
            await().untilAsserted(() -> assertThat(display.heard("called", number))
                    .singleElement()
                    .satisfies(call ->
                            assertThat(call.data().path("windowId").asString()).isEqualTo(WINDOW)));
            clerk("/api/queue/tickets/" + id + "/start");
            clerk("/api/queue/tickets/" + id + "/finish");

            var own = hall.client()
                    .send(Request.get("/api/queue/tickets/by-token")
                            .with("X-Tracking-Token", ticket.text("trackingToken")));
            assertThat(own.text("state")).isEqualTo("FINISHED");
            rateOnce(id, invitationFor(id));
            assertEventsOnce(id);
        }
    }

    @Test
    void a_display_that_comes_back_hears_what_it_missed_and_nothing_twice() throws Exception {
        openWindow();
        String lastSeen;
        try (var display = new HallStream(hall.platform().gateway(), HALL, null)) {
            var first = serve(take());
            await().until(() -> display.heard("called", first).size() == 1);
            lastSeen = String.valueOf(display.heard("called", first).getFirst().id());
        }
        var missed = List.of(serve(take()), serve(take()));

        try (var display = new HallStream(hall.platform().gateway(), HALL, lastSeen)) {
            await().untilAsserted(() -> assertThat(display.heard().stream()
                            .filter(event -> event.name().equals("called"))
                            .map(event -> event.data().path("number").asString()))
                    .containsSequence(missed)
                    .doesNotHaveDuplicates());
        }
    }

    @Test
    void a_service_asked_past_the_gateway_refuses_who_has_no_token() throws IOException {
        for (var direct : Map.of(
                        "queue",
                        "/api/queue/halls/hall-1/windows",
                        "evaluation",
                        "/api/evaluation/invitations?window=" + WINDOW)
                .entrySet()) {
            var port = hall.platform().process(direct.getKey()).port();
            try (var straight = new RawHttp(URI.create("http://127.0.0.1:" + port))) {
                var refused = straight.send(Ask.get(direct.getValue()));
                assertThat(refused.status()).isEqualTo(401);
                assertThat(refused.code()).isEqualTo("unauthenticated");
                assertThat(straight.send(Ask.get(direct.getValue()).by("e30.e30.e30"))
                                .status())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void a_route_whose_service_does_not_run_says_later_within_a_second() throws IOException {
        hall.platform().process("equipment").stop();
        try {
            assertSaysLater("/api/equipment/assets");
        } finally {
            hall.platform().restart("equipment");
        }
    }

    @Test
    void the_queue_works_on_while_the_evaluation_is_away_and_its_invitations_come_afterwards() throws IOException {
        openWindow();
        hall.platform().process("evaluation").stop();
        String id;
        try {
            assertSaysLater("/api/evaluation/tags");
            var ticket = take();
            id = ticket.text("id");
            serve(ticket);
        } finally {
            hall.platform().restart("evaluation");
        }
        invitationFor(id);
    }

    @Test
    void the_api_pages_load_with_the_documents_of_the_services() throws IOException {
        var page = hall.raw().send(Ask.get("/openapi"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("swagger-ui");
        for (var document : List.of("/api/queue/openapi", "/api/evaluation/openapi", "/api/complaint/openapi")) {
            // Written at the first request, which on a busy machine outlives the gateway's patience.
            var answered = hall.client().send(Request.get(document));
            assertThat(answered.status()).as(document).isEqualTo(200);
            assertThat(answered.body().path("paths").size()).as(document).isGreaterThan(1);
        }
    }

    private void openWindow() {
        hall.client()
                .send(Request.post("/api/queue/windows/" + WINDOW + "/session", Map.of())
                        .as(CLERK))
                .orThrow(Request.post("session", null));
    }

    private Answer take() {
        var request = Request.post("/api/queue/tickets", Map.of("hallId", HALL, "itemCode", ITEM));
        return hall.client().send(request.as("kiosk-1")).orThrow(request);
    }

    private Answer clerk(String path) {
        var request = Request.post(path, null).as(CLERK);
        return hall.client().send(request).orThrow(request);
    }

    /** @return the number that was called */
    private String serve(Answer ticket) {
        var id = ticket.text("id");
        assertThat(clerk("/api/queue/windows/" + WINDOW + "/call-next").text("id"))
                .isEqualTo(id);
        clerk("/api/queue/tickets/" + id + "/start");
        clerk("/api/queue/tickets/" + id + "/finish");
        return ticket.text("number");
    }

    private String invitationFor(String ticketId) {
        var request =
                Request.get("/api/evaluation/invitations?window=" + WINDOW).as(PAD);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            for (var invitation :
                                    hall.client().send(request).body().path("invitations")) {
                                if (invitation.path("ticketId").asString("").equals(ticketId)) {
                                    return invitation.path("token").asString("");
                                }
                            }
                            return "";
                        },
                        token -> !token.isEmpty());
    }

    private void rateOnce(String ticketId, String token) throws IOException {
        var body = Map.of("ticketId", ticketId, "token", token, "level", 5, "tags", List.of(), "channel", "PAD");
        assertThat(hall.raw().send(Ask.post("/api/evaluation/ratings", body)).status())
                .isEqualTo(201);
        var second = hall.raw().send(Ask.post("/api/evaluation/ratings", body));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("already-rated");
    }

    private void assertEventsOnce(String ticketId) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var about = hall.events().all(Topics.all()).stream()
                    .filter(event -> event.about().equals(ticketId))
                    .toList();
            assertThat(about.stream().map(EventLog.Event::type))
                    .containsExactlyInAnyOrder(
                            "queue.ticket.issued",
                            "queue.ticket.called",
                            "queue.ticket.started",
                            "queue.ticket.finished",
                            "evaluation.rating.submitted");
        });
    }

    private void assertSaysLater(String path) throws IOException {
        var answered = hall.raw().send(Ask.get(path));
        assertThat(answered.status()).as(path).isEqualTo(503);
        assertThat(answered.code()).isEqualTo("try-later");
        assertThat(answered.header("Retry-After")).isNotEmpty();
        assertThat(quickest(path)).as(path).isLessThan(Duration.ofSeconds(1));
    }

    /** Of three: what else runs on the machine is no matter of the gateway's. */
    private Duration quickest(String path) throws IOException {
        var least = Duration.ofDays(1);
        for (var i = 0; i < 3; i++) {
            var took = hall.raw().send(Ask.get(path)).took();
            if (took.compareTo(least) < 0) least = took;
        }
        return least;
    }
}
