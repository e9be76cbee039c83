package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.guichet.local.client.Request;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Rows S1, S8, S6 and flow 7: the next edition of the handbook is written and signed for, an emergency plan is written, put
 * to work, ticked and ended. The plan works in the other hall, so that nobody here stands before closed machines.
 */
class EditionsBrowserIT {

    private static final String ADMIN = "aa001";
    private static final String CLERK = "s007";
    private static final String OTHER_HALL = "hall-2";
    private static final String PLAN = "power-cut-walk";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningHall hall = RunningHall.shared();

    @Test
    void an_edition_is_signed_for_and_a_plan_switches_its_hall() {
        try (var walk = new Walk(Chromium.needed(), hall)) {
            var admin = entered(walk, ADMIN, "editor", 1280, "/desk/training#handbook");
            admin.chooses("work-hall", "hall-1");
            write(admin);
            sign(entered(walk, CLERK, "reader", 390, "/desk/training#handbook"));
            admin.page().reload();
            admin.chooses("work-hall", "hall-1");
            admin.sees("unsigned");
            PlaywrightAssertions.assertThat(admin.at("unsigned")).not().containsText(CLERK);

            admin.tap("tab-drills");
            plan(admin);
            admin.tap("tab-emergencies");
            admin.chooses("work-hall", OTHER_HALL);
            work(admin);
            walk.requireFaultless();
        }
    }

    private static void write(Screen admin) {
        admin.tap("edition-write");
        admin.tap("section-add");
        // Key by key: a section must stay open while its code is typed.
        type(admin, "section-code-", "phone-walk");
        type(admin, "section-category-", "LANGUAGE");
        type(admin, "section-title-zh-", "接电话");
        type(admin, "section-title-en-", "On the telephone");
        type(admin, "section-body-zh-", "三声之内接听，先报单位。");
        type(admin, "section-body-en-", "Pick up within three rings and name the office first.");
        admin.look("edition");
        admin.tap("edition-send");
        admin.sees("edition-published");
        admin.sees("unsigned", CLERK);
    }

    private static void type(Screen screen, String field, String text) {
        var input = screen.page().locator("[data-testid^=" + field + "]").last();
        input.pressSequentially(text, new Locator.PressSequentiallyOptions().setTimeout(10_000));
        PlaywrightAssertions.assertThat(input).isVisible();
    }

    private static void sign(Screen clerk) {
        // The place in the address outlived the sign-in.
        clerk.sees("sign");
        PlaywrightAssertions.assertThat(clerk.page().getByText("三声之内接听，先报单位。")).isVisible();
        clerk.tap("sign");
        clerk.sees("signed");
    }

    private static void plan(Screen admin) {
        admin.tap("emergency-new");
        admin.types("field-code", PLAN);
        admin.chooses("field-kind", "POWER_CUT");
        admin.types("field-titleZh", "大厅停电");
        admin.types("field-titleEn", "Power cut in the hall");
        admin.types("field-noticeZh", "大厅停电，请听从工作人员指引。");
        admin.types("field-noticeEn", "The power is off. Please follow the staff.");
        admin.types("field-stepsZh", "打开应急照明\n启用纸质号");
        admin.types("field-stepsEn", "Switch on the emergency lights\nHand out paper numbers");
        admin.tap("emergency-send");
        admin.sees("plan-" + PLAN);
    }

    private void work(Screen admin) {
        admin.sees("running-none");
        admin.tap("start-" + PLAN);
        admin.look("start");
        admin.tap("form-confirm");
        admin.sees("running-" + PLAN);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(noticeOfTheOtherHall()).isEqualTo("大厅停电，请听从工作人员指引。"));
        admin.tap("step-" + PLAN + "-2");
        admin.sees("step-done-" + PLAN + "-2");
        admin.look("running");
        admin.tap("end-" + PLAN);
        admin.sees("form-dialog", "还有 1 步没有完成");
        admin.tap("form-confirm");
        admin.sees("running-none");
        admin.sees("past", "完成 1 / 2 步");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(noticeOfTheOtherHall()).isEmpty());
    }

    private String noticeOfTheOtherHall() {
        var hallOf = Request.get("/api/queue/halls/" + OTHER_HALL);
        return hall.client()
                .send(hallOf)
                .orThrow(hallOf)
                .body()
                .at("/emergency/notice/zh")
                .asString("");
    }

    private Screen entered(Walk walk, String person, String name, int width, String path) {
        var screen = walk.screen(name, width, 844);
        screen.go(path);
        screen.signsIn(person, hall.platform().identities().passwordOf(person));
        screen.sees("sign-out");
        return screen;
    }
}
