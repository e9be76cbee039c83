package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The visit as people see it: kiosk, display, counter, pad and a citizen's phone, each a browser of its own. */
class BrowserIT {

    private static final String WINDOW = "hall-1-w14";
    private static final String CLERK = "s014";
    private static final String PAD = "pad-w14";
    private static final String ITEM = "arb-apply";

    @Test
    void a_visit_runs_across_the_pages_without_a_fault() {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();
        var identities = hall.platform().identities();

        try (var walk = new Walk(binary, hall)) {
            var door = walk.screen("door", 1280, 800);
            var kiosk = walk.screen("kiosk", 1920, 1080);
            var display = walk.screen("display", 1920, 1080);
            var counter = walk.screen("counter", 1280, 900);
            var pad = walk.screen("pad", 1280, 800);
            var phone = walk.screen("phone", 390, 844);
            door.go("/");
            door.sees("hall-hall-1");
            door.look("open");

            kiosk.go("/kiosk");
            kiosk.sees("device-setup");
            kiosk.look("set-up");
            kiosk.becomes("kiosk-2", identities.secretOf("kiosk-2"));
            kiosk.sees("kiosk-search");
            kiosk.look("home");
            eachAppearance(kiosk, "home");

            display.go("/display?hall=hall-1");
            display.sees("display");
            PlaywrightAssertions.assertThat(display.at("display")).hasAttribute("data-feed", "live");

            counter.go("/counter");
            counter.sees("sign-in");
            counter.look("signed-out");
            counter.signsIn(CLERK, identities.passwordOf(CLERK));
            counter.sees("open-" + WINDOW);
            counter.look("windows");
            counter.tap("open-" + WINDOW);
            counter.sees("desk");
            counter.look("empty");

            pad.go("/pad");
            pad.sees("device-setup");
            pad.becomes(PAD, identities.secretOf(PAD));
            pad.sees("pad-idle");
            pad.look("idle");

            kiosk.types("kiosk-search", "仲裁申请");
            kiosk.look("found");
            kiosk.tap("open-" + ITEM);
            kiosk.sees("item-card");
            kiosk.look("item");
            var issued = kiosk.page().waitForResponse("**/api/queue/tickets", () -> kiosk.tap("confirm-take"));
            var ticket = JsonMapper.shared().readTree(issued.text());
            var number = ticket.path("number").asString();
            kiosk.sees("slip-number", number);
            kiosk.sees("qr");
            kiosk.look("slip");

            phone.go("/t/" + ticket.path("trackingToken").asString());
            phone.sees("own-number", number);
            phone.seesState("own-ticket", "WAITING");
            phone.look("waiting");
            eachAppearance(phone, "waiting");

            var began = System.nanoTime();
            counter.tap("command-next");
            display.sees("now-number", number);
            say(
                    "browser: click on next to number on the display %d ms",
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
            counter.seesState("current", "CALLED");
            counter.sees("current-number", number);
            counter.look("called");
            display.look("called");
            phone.seesState("own-ticket", "CALLED");
            phone.look("called");

            counter.tap("command-start");
            counter.seesState("current", "SERVING");
            counter.look("serving");
            counter.tap("command-finish");
            counter.seesState("current", "FINISHED");

            pad.sees("pad-invitation", number);
            pad.look("faces");
            pad.tap("face-5");
            pad.sees("pad-send");
            pad.look("tags");
            pad.tap("pad-send");
            pad.sees("pad-thanks");
            pad.look("thanks");
            phone.seesState("own-ticket", "FINISHED");
            phone.look("finished");

            counter.tap("command-suspend");
            counter.sees("desk-dialog");
            counter.look("suspend");
            counter.tap("suspend.break");
            counter.look("suspending");
            walk.requireFaultless();
        }
    }

    private static void eachAppearance(Screen screen, String state) {
        for (var appearance : List.of("language", "elder", "contrast")) {
            screen.tap("preference-" + appearance);
            screen.look(state + "-" + appearance);
            screen.tap("preference-" + appearance);
        }
    }
}
