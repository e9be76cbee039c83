package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Flow 2 whole: a device of a window fails, its visitor goes back into the line, it is repaired, the window opens. Rows S5, C5. */
class FaultAcrossProcessesIT {

    private static final String WINDOW = "hall-1-w06";
    private static final String CLERK = "s006";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningHall hall = RunningHall.shared();

    @Test
    void a_critical_fault_stops_the_window_until_somebody_else_has_verified_the_repair() {
        post(CLERK, "/api/queue/windows/" + WINDOW + "/session", Map.of());
        try {
            var ticket = aVisitorIsCalled();
            var computer = get("mt001", "/api/equipment/assets?category=COMPUTER&window=" + WINDOW)
                    .body()
                    .at("/assets/0/id")
                    .asString();

            var fault = post(
                            CLERK,
                            "/api/equipment/assets/" + computer + "/faults",
                            Map.of("severity", "CRITICAL", "reason", "NO_POWER"))
                    .text("id");

            await().atMost(SOON).untilAsserted(() -> {
                assertThat(get(CLERK, "/api/queue/windows/" + WINDOW).text("state"))
                        .isEqualTo("SUSPENDED");
                assertThat(get(CLERK, "/api/queue/tickets/" + ticket).text("state"))
                        .isEqualTo("WAITING");
            });
            assertThat(send(CLERK, "/api/queue/windows/" + WINDOW + "/resume", null)
                            .code())
                    .isEqualTo("device-fault");

            repaired(computer, fault);

            await().atMost(SOON)
                    .until(() -> send(CLERK, "/api/queue/windows/" + WINDOW + "/resume", null)
                                    .status()
                            == 200);
            assertThat(get("mt001", "/api/equipment/assets/" + computer).text("state"))
                    .isEqualTo("IN_USE");
            callAndServe(ticket);
        } finally {
            hall.client()
                    .send(Request.delete("/api/queue/windows/" + WINDOW + "/session?reason=shift-over")
                            .as(CLERK));
        }
    }

    private void repaired(String computer, String fault) {
        var order = post("mt001", "/api/equipment/work-orders", Map.of("assetId", computer, "faultId", fault))
                .text("id");
        var steps = "/api/equipment/work-orders/" + order;
        post("mt001", steps + "/assign", Map.of("assignee", "mt001"));
        post("mt001", steps + "/start", null);
        post(
                "mt001",
                steps + "/done",
                Map.of(
                        "labourMinutes",
                        25,
                        "parts",
                        List.of(Map.of("name", "电源", "quantity", 1, "unitCents", 18_000)),
                        "cause",
                        "DEFECT"));
        assertThat(send("mt001", steps + "/verify", null).code()).isEqualTo("same-person");
        post("mt002", steps + "/verify", null);
    }

    private String aVisitorIsCalled() {
        var item = get(CLERK, "/api/queue/windows/" + WINDOW)
                .body()
                .path("itemCodes")
                .path(0)
                .asString();
        var ticket = post("kiosk-1", "/api/queue/tickets", Map.of("hallId", "hall-1", "itemCode", item))
                .text("id");
        while (true) {
            var called = post(CLERK, "/api/queue/windows/" + WINDOW + "/call-next", null)
                    .text("id");
            if (called.equals(ticket)) return ticket;
            serve(called);
        }
    }

    private void callAndServe(String ticket) {
        String called;
        do {
            called = post(CLERK, "/api/queue/windows/" + WINDOW + "/call-next", null)
                    .text("id");
            serve(called);
        } while (!called.equals(ticket));
    }

    private void serve(String ticket) {
        post(CLERK, "/api/queue/tickets/" + ticket + "/start", null);
        post(CLERK, "/api/queue/tickets/" + ticket + "/finish", null);
    }

    private Answer get(String who, String path) {
        var request = Request.get(path).as(who);
        return hall.client().send(request).orThrow(request);
    }

    private Answer post(String who, String path, @Nullable Object body) {
        var request = Request.post(path, body).as(who);
        return hall.client().send(request).orThrow(request);
    }

    private Answer send(String who, String path, @Nullable Object body) {
        return hall.client().send(Request.post(path, body).as(who));
    }
}
