package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Flow 2 whole: a device of a window fails, its visitor goes back into the line, it is repaired, the window opens. Flow 6
 * whole: an inspector finds something wrong with one, it is repaired, another inspector looks again. Rows S5, C5, W10.
 */
class FaultAcrossProcessesIT {

    private static final String WINDOW = "hall-1-w06";
    private static final String CLERK = "s006";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
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

    @Test
    void a_finding_about_a_device_is_repaired_on_a_work_order_and_closed_by_another_inspector() {
        var telephone = get("mt001", "/api/equipment/assets?category=PHONE&window=" + WINDOW)
                .body()
                .at("/assets/0");
        // The inspector has the label before the eyes, not the register's id.
        var finding = aFindingAbout(telephone.path("label").asString());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(workOrdersOf(finding))
                        .singleElement()
                        .satisfies(order ->
                                assertThat(order.path("state").asString()).isEqualTo("OPENED")));
        var order = workOrdersOf(finding).getFirst().path("id").asString();
        var opened = get("mt001", "/api/equipment/work-orders/" + order);
        assertThat(opened.text("kind")).isEqualTo("FINDING");
        assertThat(opened.text("sourceId")).isEqualTo(finding);
        assertThat(opened.text("assetId")).isEqualTo(telephone.path("id").asString());

        workedOff(order);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(workOrdersOf(finding))
                        .singleElement()
                        .satisfies(done ->
                                assertThat(done.path("state").asString()).isEqualTo("VERIFIED")));
        var steps = "/api/audit/findings/" + finding;
        assertThat(get("i001", steps).text("state"))
                .as("a repair closes no finding")
                .isEqualTo("OPEN");
        post("mt001", steps + "/correction", Map.of("text", "电话听筒已更换。"));
        var seen = Map.of("accepted", true, "text", "现场试用，通话正常。");
        assertThat(send("i001", steps + "/reinspection", seen).code()).isEqualTo("same-person");
        assertThat(post("i002", steps + "/reinspection", seen).text("state")).isEqualTo("CLOSED");
    }

    private List<JsonNode> workOrdersOf(String finding) {
        return get("i001", "/api/audit/findings/" + finding)
                .body()
                .path("workOrders")
                .valueStream()
                .toList();
    }

    /** By the checklist that comes with the program, published at once. */
    private String aFindingAbout(String label) {
        var day = LocalDate.now(ZONE);
        var plan = Map.of(
                "windowId",
                WINDOW,
                "templateCode",
                "window-round",
                "templateVersion",
                1,
                "covert",
                false,
                "plannedFor",
                day.toString());
        var visit = "/api/audit/inspections/"
                + post("i001", "/api/audit/halls/hall-1/inspections", plan).text("id");
        var noted = Map.of(
                "ruleCode",
                "C5",
                "severity",
                "MINOR",
                "assetId",
                label,
                "text",
                "电话听筒有杂音。",
                "ownerId",
                "mt001",
                "dueOn",
                day.plusDays(7).toString());
        var answers = get("i001", "/api/audit/templates/window-round/versions/1")
                .body()
                .path("sections")
                .valueStream()
                .flatMap(section -> section.path("items").valueStream())
                .map(item -> Map.of(
                        "itemCode",
                        item.path("code").asString(),
                        "points",
                        item.path("points").asInt(),
                        "photos",
                        List.of("a".repeat(64))))
                .toList();
        post("i001", visit + "/visit", Map.of("answers", answers, "findings", List.of(noted)));
        post("i001", visit + "/publication", null);
        var inspection = visit.substring(visit.lastIndexOf('/') + 1);
        return await().atMost(SOON)
                .until(
                        () -> get("i001", "/api/audit/halls/hall-1/findings?inspection=" + inspection)
                                .body()
                                .path("items"),
                        items -> items.size() == 1)
                .path(0)
                .path("id")
                .asString();
    }

    private void repaired(String computer, String fault) {
        workedOff(post("mt001", "/api/equipment/work-orders", Map.of("assetId", computer, "faultId", fault))
                .text("id"));
    }

    private void workedOff(String order) {
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
