package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import io.guichet.local.platform.DemoIdentities;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rows S5, C5, C7, C12: a device from its label to its bill, as people see it. A visitor reports it, one person repairs it,
 * another verifies, a round finds its seal broken, its unit pays. The device is the test's own and is retired in the end.
 */
class EquipmentBrowserIT {

    private static final String WINDOW = "hall-1-w16";
    private static final String CLERK = "s016";
    private static final String REPAIRER = "mt001";
    private static final String VERIFIER = "mt002";
    private static final String SUPERVISOR = "m001";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningHall hall = RunningHall.shared();
    private final DemoIdentities identities = hall.platform().identities();

    /** The device that is walked with, and one that stands at another window. */
    private record Cast(String id, String label, String unit, String elsewhere, String plan) {}

    @Test
    void a_device_is_reported_repaired_verified_looked_for_and_paid() throws Exception {
        var binary = Chromium.needed();
        var cast = cast();

        try (var walk = new Walk(binary, hall)) {
            report(walk.screen("device-visitor", 390, 844), cast.label());
            var workshop = walk.screen("workshop", 1440, 900);
            repair(workshop, cast.label());
            verify(walk.screen("verifier", 1280, 900), cast.label());
            plan(workshop, cast);
            handOver(workshop, cast);
            lookRound(workshop);
            goRound(walk.screen("round-phone", 390, 844), cast);
            pay(walk.screen("charges", 1440, 900), cast);
            walk.requireFaultless();
        } finally {
            hall.client()
                    .send(Request.post("/api/equipment/plans/" + cast.plan() + "/retire", null)
                            .as(SUPERVISOR));
            hall.client()
                    .send(Request.post("/api/equipment/assets/" + cast.id() + "/state", Map.of("state", "RETIRED"))
                            .as(REPAIRER));
        }
    }

    private Cast cast() {
        var neighbour = get(REPAIRER, "/api/equipment/assets?category=PHONE&window=" + WINDOW)
                .body()
                .at("/assets/0/spot");
        var unit = neighbour.path("unitId").asString();
        var card = Map.of(
                "category",
                "PRINTER",
                "model",
                "激光打印机 400",
                "serial",
                "SN-walk",
                "warrantyEnd",
                LocalDate.now(ZONE).plusDays(30).toString(),
                "manualUrl",
                "https://manual.example/400",
                "tamperSeal",
                "T-1600");
        var spot = Map.of("hallId", "hall-1", "unitId", unit, "windowId", WINDOW, "socket", "S-walk");
        var device = post(
                REPAIRER,
                "/api/equipment/assets",
                Map.of("card", card, "spot", spot, "owner", "centre", "costBearer", unit, "inUse", true));
        var work = Map.of(
                "title",
                "除尘保养",
                "minutes",
                30,
                "checklist",
                List.of(Map.of("id", "fan", "text", "风扇无异响，通风口无积尘")),
                "calendar",
                Map.of(
                        "rrule",
                        "FREQ=MONTHLY;INTERVAL=3",
                        "start",
                        LocalDate.now(ZONE).toString(),
                        "shift",
                        "NONE"));
        var plan = post(REPAIRER, "/api/equipment/plans", Map.of("deviceId", device.text("id"), "plan", work));
        var other = get(REPAIRER, "/api/equipment/assets?category=PHONE&window=hall-1-w08")
                .body()
                .at("/assets/0/label")
                .asString();
        return new Cast(device.text("id"), device.text("label"), unit, other, plan.text("id"));
    }

    private void report(Screen phone, String label) {
        phone.go("/device/" + label);
        phone.sees("device-label", label);
        phone.sees("device-place", "服务大厅");
        phone.look("public");
        phone.tap("report-send");
        phone.sees("report-missing");
        phone.tap("reason-PAPER_JAM");
        phone.look("chosen");
        phone.tap("report-send");
        phone.sees("report-thanks");
        phone.look("thanks");
        phone.page().reload();
        // Somebody said so: there is no need to say it again.
        phone.sees("report-known");
        phone.expects("/public/assets/", () -> phone.go("/device/NO-SUCH-DEVICE"));
        phone.sees("device-unknown");
        phone.look("unknown");
    }

    private void repair(Screen desk, String label) {
        desk.go("/desk/workshop");
        desk.signsIn(REPAIRER, identities.passwordOf(REPAIRER));
        desk.sees("fault-" + label, "卡纸");
        desk.look("reported");
        desk.tap("fault-order-" + label);
        desk.seesState("order-" + label, "OPEN");
        desk.tap("act-assign-" + label);
        desk.tap("assign-me");
        desk.look("assign");
        desk.tap("order-confirm");
        desk.seesState("order-" + label, "ASSIGNED");
        desk.tap("act-start-" + label);
        desk.seesState("order-" + label, "IN_PROGRESS");
        desk.tap("act-hold-" + label);
        desk.tap("hold-WAITING_FOR_PART");
        desk.tap("order-confirm");
        desk.seesState("order-" + label, "ON_HOLD");
        desk.look("held");
        desk.tap("act-resume-" + label);
        desk.seesState("order-" + label, "IN_PROGRESS");
        finish(desk, label);
    }

    private static void finish(Screen desk, String label) {
        desk.tap("act-done-" + label);
        desk.types("work-minutes", "25");
        desk.tap("cause-WEAR");
        desk.tap("part-add");
        desk.types("part-name-0", "搓纸轮");
        desk.types("part-price-0", "38.5x");
        desk.tap("order-confirm");
        desk.look("work-wrong");
        desk.types("part-price-0", "38.50");
        desk.types("part-quantity-0", "2");
        desk.sees("work-total", "77.00");
        desk.tap("order-confirm");
        desk.seesState("order-" + label, "DONE");
        // Whoever did the work is not even offered to say that it is good.
        PlaywrightAssertions.assertThat(desk.at("act-verify-" + label)).hasCount(0);
    }

    private void verify(Screen desk, String label) {
        desk.go("/desk/workshop");
        desk.signsIn(VERIFIER, identities.passwordOf(VERIFIER));
        desk.tap("act-verify-" + label);
        desk.sees("work-done", "搓纸轮");
        desk.look("verify");
        desk.tap("order-confirm");
        desk.seesState("order-" + label, "VERIFIED");
        desk.tap("preference-language");
        desk.look("board-en");
        desk.tap("preference-language");
        await().atMost(SOON)
                .until(() -> get(VERIFIER, "/api/equipment/assets/by-label/" + label)
                        .text("state")
                        .equals("IN_USE"));
        desk.go("/device/" + label);
        desk.seesState("asset", "IN_USE");
        desk.sees("orders", "已验收");
        desk.sees("plans", "除尘保养");
        desk.look("asset");
    }

    private static void plan(Screen desk, Cast cast) {
        desk.tap("tab-plans");
        desk.sees("calendar");
        desk.look("plans");
        desk.tap("plan-done-" + cast.plan());
        desk.tap("item-fan-yes");
        desk.look("plan-done");
        desk.tap("plan-confirm");
        PlaywrightAssertions.assertThat(desk.at("plan-dialog")).hasCount(0);
    }

    /** Drawn up and signed by one side, then cancelled: nobody keeps the device in the end. */
    private static void handOver(Screen desk, Cast cast) {
        desk.tap("tab-custody");
        desk.tap("sheet-draw");
        desk.chooses("draw-unit", cast.unit());
        desk.types("draw-labels", cast.label() + " NO-SUCH-DEVICE");
        desk.types("draw-giver", REPAIRER);
        desk.types("draw-receiver", CLERK);
        desk.expects("/by-label/NO-SUCH-DEVICE", () -> desk.tap("draw-confirm"));
        desk.look("draw");
        desk.types("draw-labels", cast.label());
        desk.tap("draw-confirm");
        var sheet = desk.at("sheets")
                .locator("li[data-state=OPEN]")
                .filter(new Locator.FilterOptions().setHasText(cast.label()));
        sheet.getByText("签字", new Locator.GetByTextOptions().setExact(true)).click();
        draw(desk);
        desk.look("sign");
        desk.tap("sheet-confirm");
        PlaywrightAssertions.assertThat(sheet).not().containsText("交出人 " + REPAIRER + " 还没签");
        PlaywrightAssertions.assertThat(sheet).containsText("接收人 " + CLERK + " 还没签");
        desk.look("half-signed");
        sheet.getByText("作废", new Locator.GetByTextOptions().setExact(true)).click();
        desk.tap("sheet-confirm");
        PlaywrightAssertions.assertThat(sheet).hasCount(0);
    }

    private static void draw(Screen desk) {
        var box = desk.at("signature").boundingBox();
        var mouse = desk.page().mouse();
        mouse.move(box.x + 60, box.y + 50);
        mouse.down();
        for (int i = 1; i <= 8; i++) mouse.move(box.x + 60 + 30 * i, box.y + 50 + 40 * (i % 2));
        mouse.up();
    }

    private static void lookRound(Screen desk) {
        desk.tap("tab-checks");
        PlaywrightAssertions.assertThat(desk.page().locator("#today-checks")).isVisible();
        desk.look("checks");
        desk.tap("tab-software");
        desk.sees("software-ask");
        desk.look("software");
        desk.tap("tab-permits");
        PlaywrightAssertions.assertThat(desk.page().locator("#permits")).isVisible();
        desk.look("permits");
        desk.tap("tab-incidents");
        PlaywrightAssertions.assertThat(
                        desk.at("incidents").or(desk.at("incidents-none")).first())
                .isVisible();
    }

    private void goRound(Screen phone, Cast cast) {
        phone.go("/desk/round");
        phone.signsIn(VERIFIER, identities.passwordOf(VERIFIER));
        phone.sees("round-start");
        phone.look("start");
        phone.tap("round-start");
        phone.sees("round-found", "0");
        phone.types("round-label", cast.label());
        phone.tap("round-look");
        phone.look("no-place");
        phone.chooses("round-here", WINDOW);
        phone.tap("round-look");
        phone.sees("look-place", "位置相符");
        phone.tap("seal-BROKEN");
        phone.look("device");
        phone.tap("look-record");
        phone.sees("scan-said", "封签异常");
        // A device that belongs elsewhere, and something that nobody knows.
        scan(phone, cast.elsewhere().toLowerCase(Locale.ROOT));
        phone.sees("look-place", "8 号窗口");
        phone.tap("look-record");
        phone.sees("scan-said", "位置不符");
        phone.expects("/by-label/", () -> scan(phone, "OTH-STRANGER"));
        phone.tap("look-record");
        phone.sees("scan-said", "多出");
        scan(phone, cast.label());
        phone.seesState("scan-said", "REPEATED");
        phone.sees("round-found", "2");
        phone.look("odd");
        phone.tap("round-finish");
        phone.look("finish");
        phone.tap("finish-confirm");
        phone.sees("round-result");
        phone.sees("result-UNEXPECTED", "1");
        phone.look("result");
    }

    private static void scan(Screen phone, String label) {
        phone.types("round-label", label);
        phone.tap("round-look");
    }

    private void pay(Screen desk, Cast cast) {
        var month = YearMonth.now(ZONE);
        // The bill follows the work order's event.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get(
                                        SUPERVISOR, "/api/equipment/charge-sheets/" + cast.unit() + "/" + month)
                                .body()
                                .path("lines")
                                .valueStream()
                                .filter(line ->
                                        line.path("deviceId").asString("").equals(cast.id()))
                                .map(line -> line.path("kind").asString())
                                .toList())
                        .contains("PARTS", "LABOUR"));
        desk.go("/desk/workshop#charges");
        desk.signsIn(SUPERVISOR, identities.passwordOf(SUPERVISOR));
        desk.tap("tab-charges");
        desk.chooses("charge-unit", cast.unit());
        desk.sees("charge-lines", cast.label());
        desk.sees("charge-lines", "77.00");
        desk.look("open");
        desk.chooses("charge-month", month.minusMonths(1).toString());
        desk.seesState("charge-sheet", "OPEN");
        desk.tap("charge-close");
        desk.look("close");
        desk.tap("dialog-back");
        desk.tap("tab-rounds");
        desk.sees("rounds", VERIFIER);
        desk.look("rounds");
    }

    private Answer get(String who, String path) {
        var request = Request.get(path).as(who);
        return hall.client().send(request).orThrow(request);
    }

    private Answer post(String who, String path, @Nullable Object body) {
        var request = Request.post(path, body).as(who);
        return hall.client().send(request).orThrow(request);
    }
}
