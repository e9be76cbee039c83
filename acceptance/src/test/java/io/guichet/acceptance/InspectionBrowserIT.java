package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.guichet.local.client.Request;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Rows W10, C11, M1, S3 and with them R1, W12, M2, M5, W6: the inspectors' work as the people see it. A covert visit on a
 * telephone without network for a moment, its finding corrected and inspected again, the violation confirmed, appealed and
 * decided, each by another person; the month's appraisal with its objection; training and the registers.
 */
class InspectionBrowserIT {

    private static final String WINDOW = "hall-1-w05";
    private static final String CLERK = "s005";
    private static final String INSPECTOR = "i001";
    private static final String SECOND_INSPECTOR = "i002";
    private static final String SUPERVISOR = "m001";
    private static final String ADMIN = "aa001";

    /** The lines of the checklist that come with the program, but for those that the walk answers otherwise. */
    private static final List<String> FINE = List.of(
            "materials-in-place",
            "signs-in-place",
            "clean-and-orderly",
            "always-staffed",
            "nothing-but-work",
            "hours-kept",
            "appearance",
            "three-greetings",
            "five-equalities",
            "civil-phrases",
            "first-asked",
            "own-account",
            "no-foreign-programs",
            "sockets");

    private final String lastMonth =
            YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1).toString();

    @Test
    void what_an_inspector_finds_goes_its_way_to_the_end() throws Exception {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();
        trainLastMonth(hall);

        try (var walk = new Walk(binary, hall)) {
            var inspector = entered(walk, hall, INSPECTOR, "inspector-phone", 390, 844, "/desk/inspection");
            planCovertly(inspector);
            carryOut(inspector);
            publish(inspector);
            openEvidence(inspector);
            var clerk = entered(walk, hall, CLERK, "clerk-phone", 390, 844, "/desk/inspection");
            correct(inspector, clerk);
            var second = entered(walk, hall, SECOND_INSPECTOR, "second-phone", 360, 740, "/desk/inspection");
            inspectAgain(inspector, second);

            var chief = entered(walk, hall, SUPERVISOR, "chief", 1440, 900, "/desk/violations");
            var violation = confirm(chief, hall);
            appeal(clerk, violation);
            var admin = entered(walk, hall, ADMIN, "audit-admin", 1440, 900, "/desk/violations");
            decide(admin, violation);
            expose(admin, chief);

            appraise(chief);
            object(clerk);
            decideObjection(admin);
            train(chief);
            signHandbook(clerk, chief);
            keepRegisters(chief, clerk);
            walk.requireFaultless();
        }
    }

    /** An examination of the month that is judged below; its results are known long before. */
    private void trainLastMonth(RunningHall hall) {
        var plan = Request.post(
                        "/api/audit/halls/hall-1/trainings",
                        Map.of(
                                "subject",
                                "BUSINESS",
                                "title",
                                Map.of("zh", "社保业务知识", "en", "Insurance business"),
                                "heldOn",
                                lastMonth + "-15",
                                "minutes",
                                90,
                                "staffIds",
                                List.of(CLERK),
                                "exam",
                                Map.of("passMark", 60, "validMonths", 12)))
                .as(SUPERVISOR);
        var training = hall.client().send(plan).orThrow(plan).text("id");
        var results = Request.post(
                        "/api/audit/trainings/" + training + "/results",
                        Map.of("results", List.of(Map.of("staffId", CLERK, "attended", true, "score", 92))))
                .as(SUPERVISOR);
        hall.client().send(results).orThrow(results);
    }

    private static void planCovertly(Screen phone) {
        phone.tap("tab-plan");
        phone.sees("plan-send");
        phone.chooses("field-windowId", WINDOW);
        phone.tap("covert-true");
        phone.look("plan");
        phone.tap("how-DRAWN");
        phone.types("field-count", "2");
        phone.tap("plan-send");
        phone.sees("draw");
        phone.look("draw");
        phone.tap("how-CHOSEN");
        phone.tap("plan-send");
        phone.tap("planned-open");
        phone.sees("inspection-PLANNED");
    }

    private static void carryOut(Screen phone) {
        phone.look("visit");
        phone.tap("visit-send");
        phone.sees("line-materials-in-place", "还没有回答");
        phone.look("visit-lacking");
        for (var code : FINE) phone.tap(code + "-YES");
        phone.tap("documents-safe-NA");
        photograph(phone, "materials-in-place", Color.ORANGE);
        photograph(phone, "clean-and-orderly", Color.CYAN);
        // What was typed outlives a reload, but for words; none were typed yet.
        phone.page().reload();
        phone.sees("visit-revived");
        phone.sees("visit-progress", "15 / 16");

        phone.tap("told-once-NO");
        phone.tap("finding-told-once");
        phone.tap("severity-MAJOR");
        phone.types("field-text", "没有一次告知所需材料，办事人跑了两趟。");
        phone.types("field-staffId", CLERK);
        phone.types("field-ownerId", CLERK);
        phone.look("finding");
        phone.tap("noted-keep");
        phone.sees("noted-0", "R5");
        phone.withoutNetwork(() -> {
            phone.sees("visit-offline");
            phone.tap("visit-send");
            phone.look("visit-offline");
        });
        phone.sees("inspection-VISITED");
        phone.sees("report-score");
        phone.look("visited");
    }

    private static void photograph(Screen phone, String code, Color color) {
        phone.at("photo-file-" + code).setInputFiles(new FilePayload(code + ".png", "image/png", picture(color)));
        phone.sees("photo-" + code + "-0", "已封存");
    }

    private static byte[] picture(Color color) {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, 320, 240);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void publish(Screen phone) {
        phone.tap("publish");
        phone.tap("form-confirm");
        phone.sees("inspection-PUBLISHED");
        phone.sees("to-finding-0");
        phone.look("published");
    }

    private static void openEvidence(Screen phone) {
        phone.tap("evidence-open");
        PlaywrightAssertions.assertThat(phone.at("sealed-1")).hasAttribute("data-open", "true");
        phone.page().getByText("用照片核对").first().click();
        phone.at("evidence-photo").setInputFiles(new FilePayload("same.png", "image/png", picture(Color.ORANGE)));
        phone.sees("sealed-0", "一致");
        phone.look("evidence");
    }

    private static void correct(Screen inspector, Screen clerk) {
        inspector.tap("to-finding-0");
        inspector.sees("finding");
        inspector.look("finding-open");
        clerk.sees("findings");
        clerk.look("tasks");
        clerk.at("findings").locator("button").first().click();
        clerk.tap("act-correction");
        clerk.types("field-text", "已重新学习一次性告知制度，并补发了告知单。");
        clerk.look("correction");
        clerk.tap("form-confirm");
        clerk.seesState("finding", "CORRECTED");
    }

    private static void inspectAgain(Screen inspector, Screen second) {
        inspector.page().reload();
        inspector.seesState("finding", "CORRECTED");
        assertThat(inspector.at("act-reinspection").count()).isZero();
        second.tap("tab-findings");
        second.sees("findings");
        second.look("findings");
        second.at("findings").locator("button").first().click();
        second.tap("act-reinspection");
        second.tap("accepted-true");
        second.types("field-text", "现场核对，告知单已发放。");
        second.look("reinspection");
        second.tap("form-confirm");
        second.seesState("finding", "CLOSED");
        second.look("closed");
    }

    private static String confirm(Screen chief, RunningHall hall) throws InterruptedException {
        var candidates = Request.get("/api/audit/halls/hall-1/violations?state=CANDIDATE&staff=" + CLERK)
                .as(SUPERVISOR);
        var found = hall.client().send(candidates).orThrow(candidates).body().path("items");
        for (var tries = 0; found.isEmpty() && tries < 100; tries++) {
            RunningHall.pause(200);
            found = hall.client().send(candidates).orThrow(candidates).body().path("items");
        }
        var id = found.path(0).path("id").asString();
        chief.page().reload();
        chief.sees("open-" + id);
        chief.look("candidates");
        chief.tap("open-" + id);
        chief.seesState("violation", "CANDIDATE");
        chief.sees("origin-ledger");
        chief.look("candidate");
        chief.tap("act-confirmation");
        chief.tap("consequence-CRITICISM");
        chief.types("field-note", "经核实，情况属实。");
        chief.look("confirmation");
        chief.tap("form-confirm");
        chief.seesState("violation", "CONFIRMED");
        return id;
    }

    private static void appeal(Screen clerk, String violation) {
        clerk.go("/desk/violations#mine/" + violation);
        clerk.tap("act-appeal");
        clerk.types("field-note", "当时系统停机，已口头说明，请复核。");
        clerk.look("appeal");
        clerk.tap("form-confirm");
        clerk.seesState("violation", "APPEALED");
    }

    private static void decide(Screen admin, String violation) {
        admin.tap("state-APPEALED");
        admin.tap("open-" + violation);
        admin.tap("act-appeal-decision");
        admin.tap("revoked-false");
        admin.types("field-note", "停机发生在下午，与此事无关，维持。");
        admin.look("appeal-decision");
        admin.tap("form-confirm");
        admin.seesState("violation", "UPHELD");
        admin.look("upheld");
    }

    private static void expose(Screen admin, Screen chief) {
        admin.tap("tab-exposures");
        admin.tap("exposure-record");
        admin.chooses("field-unitId", "rural");
        admin.types("field-headId", SUPERVISOR);
        admin.chooses("field-channel", "PRESS");
        admin.types("field-text", "报纸反映：咨询电话长时间无人接听。");
        admin.look("exposure");
        admin.tap("form-confirm");
        admin.sees("exposures", "咨询电话");

        chief.tap("tab-exposures");
        chief.page().getByText("作说明").first().click();
        chief.types("field-text", "已调整值班表，专人接听。");
        chief.tap("form-confirm");
        chief.sees("exposures", "已调整值班表");
        chief.look("exposures");
        chief.tap("tab-merit");
        chief.sees("merit", "R5");
        chief.look("merit");
    }

    private static void appraise(Screen chief) {
        chief.go("/desk/appraisal");
        chief.sees("make");
        chief.look("appraisals-none");
        chief.tap("make");
        chief.sees("person-" + CLERK);
        chief.look("appraisals");
        chief.tap("person-" + CLERK);
        chief.sees("input-TRAINING", "合格");
        assertThat(chief.at("input-TRAINING").locator("a").first().getAttribute("href"))
                .startsWith("/desk/ledger?event=")
                .doesNotContain("%2F");
        chief.look("appraisal");
    }

    private void object(Screen clerk) {
        clerk.go("/desk/appraisal");
        clerk.tap("month-" + lastMonth);
        clerk.tap("act-objection");
        clerk.types("field-text", "上月还参加过一次应急演练，没有计入。");
        clerk.look("objection");
        clerk.tap("form-confirm");
        clerk.seesState("appraisal-one", "OBJECTED");
        clerk.look("objected");
    }

    private static void decideObjection(Screen admin) {
        admin.go("/desk/appraisal");
        admin.tap("person-" + CLERK);
        admin.tap("act-decision");
        admin.tap("grade-EXCELLENT");
        admin.types("field-text", "演练另有登记，等次不变。");
        admin.tap("form-confirm");
        admin.seesState("appraisal-one", "DECIDED");
        admin.look("decided");
    }

    private static void train(Screen chief) {
        chief.go("/desk/training");
        chief.sees("row-" + CLERK);
        chief.tap("training-plan");
        chief.chooses("field-subject", "SKILLS");
        chief.types("field-zh", "窗口服务技能");
        chief.tap("who-SOME");
        chief.types("field-staffIds", CLERK);
        chief.look("training-plan");
        chief.tap("form-confirm");
        chief.page().getByText("登记结果").first().click();
        chief.sees("came-" + CLERK);
        chief.look("sheet");
        chief.tap("sheet-send");
        chief.sees("row-" + CLERK, "到场");
        chief.look("matrix");
    }

    private static void signHandbook(Screen clerk, Screen chief) {
        clerk.go("/desk/training#handbook");
        clerk.tap("sign");
        clerk.sees("signed");
        clerk.types("handbook-q", "三声");
        clerk.at("handbook-q").press("Enter");
        clerk.look("handbook");
        chief.tap("tab-handbook");
        chief.sees("readers", "已签收");
        PlaywrightAssertions.assertThat(chief.at("unsigned")).not().containsText(CLERK);
        chief.look("readers");
    }

    private static void keepRegisters(Screen chief, Screen clerk) {
        chief.tap("tab-onsite");
        chief.tap("onsite-write");
        chief.types("field-staffId", CLERK);
        for (var mark : List.of("quality-5", "efficiency-4", "service-5", "discipline-4")) chief.tap(mark);
        chief.look("onsite-dialog");
        chief.tap("onsite-send");
        chief.sees("onsite", "4.50");
        chief.look("onsite");

        chief.tap("tab-visits");
        chief.tap("visit-record");
        chief.types("field-note", "到5号窗口听取意见。");
        chief.tap("visit-problem");
        chief.types("field-text", "排队引导牌不够。");
        chief.types("field-ownerId", CLERK);
        chief.look("visit-record");
        chief.tap("visit-send");
        chief.sees("visits", "引导牌");
        chief.look("visits");

        clerk.go("/desk/training#integrity");
        clerk.tap("declare");
        clerk.chooses("field-kind", "GIFT_REFUSED");
        clerk.types("field-yuan", "200");
        clerk.types("field-note", "谢绝茶叶一盒。");
        clerk.look("declare");
        clerk.tap("form-confirm");
        clerk.sees("integrity", "200.00");
        clerk.go("/desk/training#mine");
        clerk.sees("own-qualification");
        clerk.look("own");
        chief.tap("tab-integrity");
        chief.sees("integrity", "待核查");
        chief.look("integrity");
    }

    private static Screen entered(
            Walk walk, RunningHall hall, String person, String name, int width, int height, String path) {
        var screen = walk.screen(name, width, height);
        screen.go(path);
        screen.signsIn(person, hall.platform().identities().passwordOf(person));
        screen.sees("sign-out");
        if (!List.of(CLERK, SUPERVISOR).contains(person)) screen.chooses("work-hall", "hall-1");
        return screen;
    }
}
