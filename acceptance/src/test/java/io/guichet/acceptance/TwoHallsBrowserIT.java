package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.platform.DemoIdentities;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens around a visit, on real processes: several items on one number, a rating at the kiosk, a matter and its result
 * on one's own page, a referral that the other hall's kiosk takes, its emergency and its end of the day, the stages in figures.
 */
class TwoHallsBrowserIT {

    private static final String WINDOW = "hall-1-w12";
    private static final String CLERK = "s012";
    private static final String ITEM = "rur-claim";
    private static final String NEXT_ITEM = "pub-retire";
    private static final String REFERRED_TO = "c-rur-claim";

    @Test
    void items_ratings_results_referrals_emergencies_and_days_as_people_see_them() throws Exception {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();
        var identities = hall.platform().identities();
        neverCloses(hall);

        try (var walk = new Walk(binary, hall)) {
            var kiosk = walk.screen("rating-kiosk", 1920, 1080);
            var counter = walk.screen("two-halls-counter", 1280, 900);
            var phone = walk.screen("result-phone", 390, 844);
            var desk = walk.screen("result-desk", 1440, 900);
            var otherKiosk = walk.screen("referral-kiosk", 1080, 1920);
            var otherDesk = walk.screen("other-desk", 1440, 900);

            kiosk.go("/kiosk");
            kiosk.becomes("kiosk-1", identities.secretOf("kiosk-1"));
            var first = takeForThree(kiosk);
            counter.go("/counter");
            counter.signsIn(CLERK, identities.passwordOf(CLERK));
            counter.tap("open-" + WINDOW);
            counter.sees("desk");
            serveBothItems(counter, first);
            rateAtKiosk(kiosk, first);
            tellResult(desk, phone, first, identities);
            seeStages(desk);

            var second = issue(counter);
            var referral = refer(counter, second);
            var taken = takeReferral(otherKiosk, referral, identities);
            soundEmergency(otherDesk, otherKiosk, identities);
            endDay(otherDesk, taken, hall);
            walk.requireFaultless();
        }
    }

    /** The county's hall opens on working days only; this test may run on any day. */
    private static void neverCloses(RunningHall hall) throws IOException {
        var hours = Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "opens", "00:00", "closes", "24:00"))
                .toList();
        var definition = Map.of(
                "regionId",
                "county",
                "name",
                Map.of("zh", "县人力资源和社会保障服务大厅", "en", "County Human Resources and Social Security Service Hall"),
                "zone",
                "Asia/Shanghai",
                "hours",
                hours,
                "closures",
                List.of());
        var asked = new Ask(
                "PUT",
                "/api/queue/halls/hall-2",
                hall.tokenOf("o001"),
                JsonMapper.shared().writeValueAsString(definition),
                Map.of("Content-Type", "application/json"));
        assertThat(hall.raw().send(asked).status()).isIn(200, 201);
    }

    private static JsonNode takeForThree(Screen kiosk) {
        kiosk.types("kiosk-search", "城乡居民养老待遇");
        kiosk.tap("open-" + ITEM);
        kiosk.sees("item-card");
        kiosk.tap("party-more");
        kiosk.tap("party-more");
        kiosk.sees("party-size", "3");
        kiosk.chooses("party-item", NEXT_ITEM);
        kiosk.sees("party-drop-" + NEXT_ITEM);
        kiosk.look("party");
        var answered = kiosk.page().waitForResponse("**/api/queue/tickets", () -> kiosk.tap("confirm-take"));
        var ticket = JsonMapper.shared().readTree(answered.text());
        kiosk.sees("slip-code", ticket.path("ratingCode").asString());
        kiosk.look("slip-with-code");
        kiosk.tap("slip-done");
        return ticket;
    }

    /** The first item is done, the number goes on to the second and is called for it at once. */
    private static void serveBothItems(Screen counter, JsonNode ticket) {
        callUntil(counter, ticket.path("number").asString());
        counter.sees("current", "3 人同来");
        counter.tap("command-start");
        counter.seesState("current", "SERVING");
        counter.look("further");
        counter.tap("further-" + NEXT_ITEM);
        counter.seesState("current", "TRANSFERRED");
        callUntil(counter, ticket.path("number").asString());
        counter.sees("item-panel", "机关事业单位退休人员待遇核定");
        counter.tap("command-start");
        counter.seesState("current", "SERVING");
        PlaywrightAssertions.assertThat(counter.at("further")).hasCount(0);
        counter.tap("command-finish");
        counter.seesState("current", "FINISHED");
        counter.tap("command-matter");
        counter.types("matter-reference", "TX-2026-0007");
        counter.tap("matter-confirm");
        counter.sees("matter-opened");
        counter.tap("dialog-back");
    }

    /** Tickets of other tests may wait in this line: they are missed and go their own way. */
    private static void callUntil(Screen counter, String number) {
        for (int called = 0; called < 20; called++) {
            counter.page().waitForResponse("**/call-next", () -> counter.tap("command-next"));
            counter.seesState("current", "CALLED");
            if (counter.at("current-number").innerText().equals(number)) return;
            counter.tap("command-miss");
            counter.seesState("current", "MISSED");
        }
        throw new AssertionError(number + " is not called");
    }

    private static void rateAtKiosk(Screen kiosk, JsonNode ticket) {
        var number = ticket.path("number").asString();
        kiosk.tap("kiosk-rating");
        kiosk.sees("rate-find");
        touch(kiosk, number);
        touch(kiosk, otherThan(ticket.path("ratingCode").asString()));
        kiosk.expects("/by-slip", () -> kiosk.tap("rate-look"));
        kiosk.sees("rate-wrong");
        kiosk.look("rate-wrong");
        kiosk.types("rate-code", ticket.path("ratingCode").asString());
        // The evaluation hears of the end of a service a moment later.
        for (int tries = 0; tries < 20; tries++) {
            if (kiosk.tries("/by-slip", () -> kiosk.tap("rate-look")).ok()) break;
        }
        kiosk.sees("kiosk-rate", number);
        kiosk.look("rate-faces");
        kiosk.tap("face-2");
        kiosk.page().locator("[data-testid^=tag-]").first().click();
        kiosk.look("rate-tags");
        var sent = kiosk.page().waitForResponse("**/api/evaluation/ratings", () -> kiosk.tap("rate-send"));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.request().postData()).contains("\"channel\":\"KIOSK\"");
        kiosk.sees("rate-thanks");
        kiosk.look("rate-thanks");
        kiosk.tap("rate-done");
        kiosk.sees("kiosk-search");
    }

    private static void touch(Screen kiosk, String signs) {
        signs.chars().forEach(sign -> kiosk.tap("key-" + (char) sign));
    }

    private static String otherThan(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    /** W5: every matter has its result told, on the page of one's own number too. */
    private static void tellResult(Screen desk, Screen phone, JsonNode ticket, DemoIdentities identities) {
        phone.go("/t/" + ticket.path("trackingToken").asString());
        phone.seesState("own-matter", "OPEN");
        phone.seesState("rate", "RATED");
        phone.look("matter-open");
        desk.go("/desk#matters");
        desk.signsIn("m001", identities.passwordOf("m001"));
        desk.go("/desk#matters");
        desk.sees("matters", "TX-2026-0007");
        desk.tap("matter-" + ticket.path("id").asString());
        desk.tap("matter-tell");
        desk.tap("state-TOLD");
        desk.sees("matters", "TX-2026-0007");
        phone.go("/t/" + ticket.path("trackingToken").asString());
        phone.seesState("own-matter", "TOLD");
        phone.sees("own-matter", "准予");
        phone.look("matter-told");
    }

    /** S2: the stages with their times, per item. */
    private static void seeStages(Screen desk) {
        desk.tap("tab-figures");
        desk.sees("figures-of-all");
        desk.sees("figures-of-" + NEXT_ITEM);
        desk.look("stages");
        desk.tap("figures-windows");
        desk.sees("figures-of-" + WINDOW);
        desk.tap("figures-channels");
        desk.sees("figures-of-KIOSK");
        desk.look("stages-by-channel");
        desk.go("/desk/evaluation");
        desk.sees("odd");
        desk.sees("odd-none");
        desk.look("odd");
    }

    private static JsonNode issue(Screen counter) {
        counter.tap("command-issue");
        counter.chooses("issue-item", ITEM);
        var answered = counter.page().waitForResponse("**/api/queue/tickets", () -> counter.tap("issue-confirm"));
        counter.sees("issued-number");
        counter.look("issued");
        counter.tap("dialog-back");
        return JsonMapper.shared().readTree(answered.text());
    }

    /** R7: the first person asked hands the visitor on, with a slip. What was chosen outlasts a network that was away. */
    private static String refer(Screen counter, JsonNode ticket) {
        callUntil(counter, ticket.path("number").asString());
        counter.tap("command-refer");
        counter.chooses("refer-hall", "hall-2");
        counter.page()
                .waitForCondition(
                        () -> counter.at("refer-item").locator("option").count() > 1);
        counter.chooses("refer-item", REFERRED_TO);
        counter.chooses("refer-reason", "other-place");
        counter.look("refer");
        counter.withoutNetwork(() -> {
            counter.sees("dialog-away");
            counter.tap("refer-confirm");
            counter.look("refer-away");
        });
        PlaywrightAssertions.assertThat(counter.at("dialog-away")).hasCount(0);
        var answered = counter.page().waitForResponse("**/refer", () -> counter.tap("refer-confirm"));
        counter.sees("referral-slip");
        counter.look("referral-slip");
        counter.tap("dialog-back");
        return JsonMapper.shared()
                .readTree(answered.text())
                .path("referral")
                .path("id")
                .asString();
    }

    /** A scanner types what it reads and ends with Enter. The other hall hears of a referral a moment later. */
    private static JsonNode takeReferral(Screen kiosk, String referral, DemoIdentities identities) {
        kiosk.go("/kiosk");
        kiosk.becomes("kiosk-3", identities.secretOf("kiosk-3"));
        kiosk.sees("kiosk-search");
        for (int tries = 0; tries < 20; tries++) {
            kiosk.tap("kiosk-check-in");
            kiosk.types("check-in-text", "GUICHET-REFERRAL:" + referral);
            var answered = kiosk.tries(
                    "/api/queue/tickets", () -> kiosk.page().keyboard().press("Enter"));
            if (answered.status() == 201) {
                kiosk.sees("slip-number");
                kiosk.look("slip-of-referral");
                kiosk.tap("slip-done");
                return JsonMapper.shared().readTree(answered.text());
            }
            kiosk.tap("kiosk-back");
        }
        throw new AssertionError("the referral gives no number");
    }

    /** S6: the supervisor's button, and what the kiosk says meanwhile. */
    private static void soundEmergency(Screen desk, Screen kiosk, DemoIdentities identities) {
        desk.go("/desk#hall");
        desk.signsIn("m002", identities.passwordOf("m002"));
        desk.go("/desk#hall");
        desk.types("emergency-zh", "消防演练，请有序离开大厅。");
        desk.at("emergency-sure").check();
        desk.look("emergency-asked");
        desk.tap("emergency-switch");
        desk.sees("emergency-on", "消防演练");
        desk.look("emergency-on");
        kiosk.sees("emergency", "消防演练");
        kiosk.look("emergency");
        desk.tap("emergency-off");
        desk.sees("emergency-zh");
        PlaywrightAssertions.assertThat(kiosk.at("emergency")).hasCount(0);
    }

    private static void endDay(Screen desk, JsonNode left, RunningHall hall) throws IOException {
        desk.at("leftover-CANCEL").check();
        desk.tap("dayend-confirm");
        desk.sees("day-ends", "m002");
        desk.look("day-ended");
        var asked = new Ask(
                "GET",
                "/api/queue/tickets/" + left.path("id").asString(),
                null,
                null,
                Map.of("X-Tracking-Token", left.path("trackingToken").asString()));
        var ticket = hall.raw().send(asked).json();
        assertThat(ticket.path("state").asString()).isEqualTo("CANCELLED");
        say(
                "browser: %s waited in hall-2 and was cancelled with the day",
                left.path("number").asString());
    }
}
