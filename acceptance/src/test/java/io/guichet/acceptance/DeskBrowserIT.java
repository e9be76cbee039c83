package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.platform.DemoIdentities;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the booking to the decision about a bad rating, as the citizen, the clerk, the supervisor and the inspector see it. */
class DeskBrowserIT {

    private static final String ITEM = "pet-visit";
    private static final String WINDOW = "hall-1-w15";
    private static final String CLERK = "s015";
    private static final String SUPERVISOR = "m001";
    private static final String INSPECTOR = "i001";

    @Test
    void a_bad_rating_is_booked_served_corrected_seen_and_decided() throws Exception {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();
        var identities = hall.platform().identities();
        offerAppointments(hall);

        try (var walk = new Walk(binary, hall)) {
            var phone = walk.screen("citizen", 390, 844);
            var kiosk = walk.screen("check-in", 1920, 1080);
            var counter = walk.screen("clerk", 1280, 900);
            var pad = walk.screen("bad-pad", 1280, 800);
            var desk = walk.screen("desk", 1440, 900);
            var inspector = walk.screen("inspector", 1440, 900);

            var proof = book(phone);
            var ticket = checkIn(kiosk, proof, identities);
            serve(counter, ticket, identities);
            rateBadly(pad, ticket, identities);
            correct(phone, ticket);
            lookRound(desk, identities);
            seeFigures(desk);
            appeal(desk, ticket);
            decide(inspector, ticket, identities);
            EntryWalk.typeIn(desk, hall, CLERK, WINDOW, ITEM);
            var survey = SurveyWalk.build(desk);
            SurveyWalk.answer(phone, survey);
            SurveyWalk.seeResults(desk, survey);
            phone.go("/satisfaction/hall-1");
            phone.sees("satisfaction");
            phone.sees("survey-" + survey);
            phone.look("satisfaction");
            walk.requireFaultless();
        }
    }

    private static void offerAppointments(RunningHall hall) throws Exception {
        var plan = JsonMapper.shared().writeValueAsString(Map.of("slotMinutes", 5, "places", 5, "daysAhead", 7));
        var asked = new Ask(
                "PUT",
                "/api/queue/halls/hall-1/appointment-plans/" + ITEM,
                hall.tokenOf(SUPERVISOR),
                plan,
                Map.of("Content-Type", "application/json"));
        assertThat(hall.raw().send(asked).status()).isIn(200, 201);
    }

    /** The day on which the next slot begins: in the last minutes of a day there is none left. */
    private static String book(Screen phone) {
        var day = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plus(Duration.ofMinutes(6))
                .toLocalDate();
        phone.go("/book/hall-1");
        phone.types("book-search", "信访");
        phone.sees("book-" + ITEM);
        phone.look("book-items");
        phone.tap("book-" + ITEM);
        phone.tap("day-" + day);
        var slots = phone.page().locator("[data-testid^=slot-]");
        PlaywrightAssertions.assertThat(slots.first()).isVisible();
        phone.look("book-slots");
        slots.first().click();
        phone.tap("book-confirm");
        phone.sees("booked");
        phone.look("booked");
        return phone.at("booked-id").innerText() + " " + phone.at("booked-code").innerText();
    }

    private static JsonNode checkIn(Screen kiosk, String proof, DemoIdentities identities) {
        kiosk.go("/kiosk");
        kiosk.becomes("kiosk-1", identities.secretOf("kiosk-1"));
        kiosk.tap("kiosk-check-in");
        kiosk.types("check-in-text", proof);
        kiosk.look("typed");
        var answered = kiosk.page().waitForResponse("**/api/queue/tickets", () -> kiosk.tap("check-in-confirm"));
        var ticket = JsonMapper.shared().readTree(answered.text());
        kiosk.sees("slip-number", ticket.path("number").asString());
        kiosk.look("slip");
        assertThat(ticket.path("priority").asString()).isEqualTo("APPOINTMENT");
        return ticket;
    }

    private static void serve(Screen counter, JsonNode ticket, DemoIdentities identities) {
        counter.go("/counter");
        counter.signsIn(CLERK, identities.passwordOf(CLERK));
        counter.tap("open-" + WINDOW);
        counter.sees("desk");
        counter.tap("command-issue");
        counter.chooses("issue-item", ITEM);
        counter.chooses("issue-priority", "URGENT");
        counter.chooses("issue-code", "medical");
        counter.look("issue");
        counter.tap("dialog-back");
        counter.tap("command-next");
        counter.sees("current-number", ticket.path("number").asString());
        counter.tap("command-start");
        counter.seesState("current", "SERVING");
        counter.tap("command-callback");
        counter.types("callback-name", "王女士");
        counter.types("callback-phone", "0571 8888 0000");
        counter.look("callback");
        counter.tap("callback-confirm");
        counter.sees("callback-promised");
        counter.tap("dialog-back");
        counter.tap("command-finish");
        counter.seesState("current", "FINISHED");
        counter.tap("command-matter");
        counter.types("matter-reference", "XF-2026-0001");
        counter.tap("matter-confirm");
        counter.sees("matter-opened");
        counter.look("matter");
        counter.tap("dialog-back");
    }

    private static void rateBadly(Screen pad, JsonNode ticket, DemoIdentities identities) {
        pad.go("/pad");
        pad.becomes("pad-w15", identities.secretOf("pad-w15"));
        pad.sees("pad-invitation", ticket.path("number").asString());
        pad.tap("face-1");
        pad.look("bad");
        pad.tap("pad-send");
        pad.sees("pad-thanks");
    }

    private static void correct(Screen phone, JsonNode ticket) {
        phone.go("/t/" + ticket.path("trackingToken").asString());
        phone.seesState("rate", "RATED");
        phone.look("rated");
        phone.tap("rate-correct");
        phone.tap("face-2");
        phone.types("rate-comment", "等了一个小时才轮到。");
        phone.look("correcting");
        phone.tap("rate-send");
        phone.sees("rate-thanks");
        phone.sees("rated-level", "不满意");
        phone.look("corrected");
    }

    private static void lookRound(Screen desk, DemoIdentities identities) {
        desk.go("/desk");
        desk.signsIn(SUPERVISOR, identities.passwordOf(SUPERVISOR));
        desk.sees("window-" + WINDOW);
        desk.look("windows");
        desk.tap("approve-" + WINDOW);
        desk.types("approve-reason", "设备检修");
        desk.look("approve");
        desk.tap("approve-confirm");
        desk.tap("permit-" + WINDOW);
        desk.types("permit-reason", "群众较多");
        desk.tap("permit-confirm");
        desk.sees("permit-granted");
        desk.look("permit");
        desk.tap("dialog-back");
        desk.tap("tab-callbacks");
        desk.sees("callbacks");
        desk.look("callbacks");
        desk.page().locator("[data-testid^=callback-]:is(button)").first().click();
        desk.tap("callback-look");
        desk.sees("callback-contact", "王女士");
        desk.look("callback");
        desk.tap("called-REACHED");
        desk.sees("tab-matters");
        desk.tap("tab-matters");
        desk.sees("matters", "XF-2026-0001");
        desk.look("matters");
        desk.tap("tab-appointments");
        desk.sees("appointments");
        desk.look("appointments");
        desk.tap("tab-referrals");
        desk.tap("state-SENT");
        desk.look("referrals");
        desk.tap("tab-hall");
        desk.sees("dayend-confirm");
        desk.look("hall");
    }

    /** The figures follow the events; the page shows them as they were when it asked. */
    private static void seeFigures(Screen desk) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            desk.go("/desk/evaluation");
            desk.chooses("scope-window", WINDOW);
            desk.sees("count-valid");
            desk.page().waitForResponse("**/statistics?**window**", () -> desk.tap("period-week"));
            if (desk.at("rate-bad").innerText().contains("1 / 1") || tries == 20) break;
            RunningHall.pause(1000);
        }
        desk.sees("rate-bad", "1 / 1");
        desk.sees("rate-good", "0 / 1");
        desk.sees("rate-response", "1 / 1");
        desk.sees("level-2", "1");
        desk.sees("level-1", "0");
        desk.look("overview");
        desk.tap("tab-compare");
        desk.sees("ranking-none");
        desk.look("compare");
    }

    private static void appeal(Screen desk, JsonNode ticket) {
        desk.tap("tab-ratings");
        desk.sees("ratings");
        desk.look("ratings");
        desk.tap("rating-" + ticket.path("id").asString());
        desk.sees("rating-detail", "等了一个小时才轮到。");
        desk.sees("rectification");
        desk.types("reason-appeal-new", "当时系统停机，与本人无关。");
        desk.tap("yes-appeal-new");
        desk.sees("appeal", "当时系统停机");
        desk.sees("appeal-waits");
        desk.look("rating");
    }

    /** Neither the person who appeals nor the one who was rated decides. */
    private static void decide(Screen inspector, JsonNode ticket, DemoIdentities identities) {
        var id = ticket.path("id").asString();
        inspector.go("/desk/evaluation");
        inspector.signsIn(INSPECTOR, identities.passwordOf(INSPECTOR));
        inspector.sees("evaluation");
        inspector.go("/desk/evaluation#ratings/" + id);
        inspector.sees("appeal", "当时系统停机");
        inspector.look("appealed");
        inspector.types("reason-appeal", "停机记录证实等候与窗口人员无关。");
        inspector.tap("yes-appeal");
        inspector.sees("excluded");
        inspector.look("decided");
    }
}
