package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.local.client.Request;
import io.guichet.local.platform.DemoIdentities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows S16, W11, W13, flows 3 to 8: what an inspector finds in the ledger, and that a changed byte is seen in the browser. */
class LedgerBrowserIT {

    private static final String ITEM = "si-card";
    private static final String INSPECTOR = "i001";
    private static final String SECURITY_ADMIN = "sa001";
    private static final String ADMIN = "aa002";
    private static final String BULLETIN_HALL = "hall-2";
    private static final String TRAINED = "c001";
    private static final int PATIENCE = 40;

    private final String lastMonth =
            YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1).toString();

    @TempDir
    private Path directory;

    @Test
    void an_entry_is_found_proved_and_a_forged_receipt_refused() throws Exception {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();
        var identities = hall.platform().identities();
        var ticket = issue(hall);

        try (var walk = new Walk(binary, hall)) {
            var inspector = walk.screen("ledger", 1440, 900);
            enter(inspector, "/desk/ledger", INSPECTOR, identities);
            find(inspector, ticket);
            var receipt = seeItProved(inspector, ticket);
            checkFiles(inspector, receipt);
            checkCosignatures(inspector, receipt);
            lookRound(inspector);
            walk.requireFaultless();
        }
    }

    /** S7: a wrong password and the roles of the first start go through the broker into the report, each with its entry. */
    @Test
    void a_wrong_password_is_a_line_of_the_security_audit() throws Exception {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();

        try (var walk = new Walk(binary, hall)) {
            var admin = walk.screen("security", 1440, 900);
            admin.go("/desk/security");
            admin.sees("sign-in");
            admin.tap("sign-in");
            admin.page().locator("#username").fill(SECURITY_ADMIN);
            admin.page().locator("#password").fill("not this one");
            admin.page().getByRole(AriaRole.BUTTON).click();
            admin.page().waitForURL("**/sign-in?error=wrong");
            enter(admin, "/desk/security", SECURITY_ADMIN, hall.platform().identities());
            var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
            admin.tap("span-days");
            admin.types("from", today.minusDays(1).toString());
            admin.types("to", today.plusDays(1).toString());
            var failed = admin.at("topic-FAILED_SIGN_INS").locator("tbody tr").filter(named(SECURITY_ADMIN));
            askFor(admin, failed);

            admin.sees("guessed", SECURITY_ADMIN);
            admin.sees("topic-ROLE_CHANGES", "登记全部账号角色");
            assertThat(admin.at("not-covered").count()).isZero();
            admin.look("report");
            failed.first().locator("a").click();
            admin.seesState("verdict", "good");
            admin.sees("entry-data", SECURITY_ADMIN);
            walk.requireFaultless();
        }
    }

    /** W11, W13: the month of a hall, from the draft to the paper; the year of a line. */
    @Test
    void a_month_becomes_a_bulletin_whose_figures_open_their_entries() throws Exception {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();
        train(hall);

        try (var walk = new Walk(binary, hall)) {
            var admin = walk.screen("bulletin", 1440, 900);
            enter(admin, "/desk/bulletins", ADMIN, hall.platform().identities());
            draft(admin);
            admin.chooses("comment-figure", "TRAINED");
            admin.types("comment-text", "当月培训按计划完成。");
            admin.tap("comment-send");
            admin.sees("comments", "当月培训按计划完成。");
            admin.look("draft");
            publish(admin);
            openAnEntry(admin);
            lookAtRanking(admin);
            walk.requireFaultless();
        }
    }

    /** One thing of the month before, told now. */
    private void train(RunningHall hall) {
        var plan = Request.post(
                        "/api/audit/halls/" + BULLETIN_HALL + "/trainings",
                        Map.of(
                                "subject",
                                "LAW",
                                "title",
                                Map.of("zh", "法律法规", "en", "Law"),
                                "heldOn",
                                lastMonth + "-10",
                                "minutes",
                                60,
                                "staffIds",
                                List.of(TRAINED)))
                .as(ADMIN);
        var training = hall.client().send(plan).orThrow(plan).text("id");
        var results = Request.post(
                        "/api/audit/trainings/" + training + "/results",
                        Map.of("results", List.of(Map.of("staffId", TRAINED, "attended", true))))
                .as(ADMIN);
        hall.client().send(results).orThrow(results);
    }

    /** What was told a moment ago is counted a moment later: the draft is counted again until it is. */
    private void draft(Screen admin) throws InterruptedException {
        admin.chooses("bulletin-hall", BULLETIN_HALL);
        admin.types("draft-month", lastMonth);
        admin.tap("draft-send");
        admin.seesState("bulletin", "DRAFT");
        for (var tries = 0; admin.at("events-TRAINED").count() == 0 && tries < PATIENCE; tries++) {
            admin.page().waitForResponse("**/count", () -> admin.tap("count-again"));
            RunningHall.pause(250);
        }
        admin.sees("events-TRAINED");
    }

    /** Until the last of its events is under a checkpoint it is refused, with that reason. */
    private static void publish(Screen admin) throws InterruptedException {
        admin.tap("publish");
        for (var tries = 0; ; tries++) {
            var answer = admin.tries("/publication", () -> admin.tap("confirm-yes"));
            if (answer.ok() || tries == PATIENCE) break;
            assertThat(answer.text()).contains("not-in-ledger");
            RunningHall.pause(250);
        }
        admin.seesState("bulletin", "PUBLISHED");
        admin.seesState("verdict", "good");
        admin.look("published");
        var paper =
                admin.page().context().request().get(admin.at("bulletin-pdf").getAttribute("href"));
        assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void openAnEntry(Screen admin) {
        admin.tap("events-TRAINED");
        admin.sees("event-links");
        admin.tap("digest-check");
        admin.seesState("digest-state", "good");
        admin.look("events");
        admin.at("event-links").locator("a").first().click();
        admin.seesState("verdict", "good");
        admin.sees("entry-data", lastMonth + "-10");
    }

    private static void lookAtRanking(Screen admin) {
        admin.go("/desk/bulletins#ranking");
        admin.seesState("ranking", "PROVISIONAL");
        admin.sees("ranking-table");
        admin.page().locator("[data-testid^=unit-open-]").first().click();
        PlaywrightAssertions.assertThat(
                        admin.page().locator("[data-testid^=recount-]").first())
                .isVisible();
        admin.look("ranking");
    }

    /** An entry is there about a second after its event: the report is made again until it is. */
    private static void askFor(Screen admin, Locator line) throws InterruptedException {
        for (var tries = 0; ; tries++) {
            admin.page().waitForResponse("**/api/audit/security-report?**", () -> admin.tap("report-ask"));
            admin.sees("report");
            if (line.count() > 0 || tries == PATIENCE) return;
            RunningHall.pause(250);
        }
    }

    private static Locator.FilterOptions named(String who) {
        return new Locator.FilterOptions().setHasText(who);
    }

    private static String issue(RunningHall hall) {
        var request = Request.post("/api/queue/tickets", Map.of("hallId", RunningHall.HALL, "itemCode", ITEM))
                .as("kiosk-1");
        return hall.client().send(request).orThrow(request).text("id");
    }

    private static void enter(Screen screen, String path, String person, DemoIdentities identities) {
        screen.go(path);
        screen.signsIn(person, identities.passwordOf(person));
    }

    /** An entry is there about a second after its event: the search is made again until it is. */
    private static void find(Screen inspector, String ticket) throws InterruptedException {
        inspector.sees("entries");
        inspector.look("newest");
        inspector.types("wanted-ticket", ticket);
        for (var tries = 0; ; tries++) {
            inspector.page().waitForResponse("**/api/audit/entries?**", () -> inspector.tap("search-ask"));
            var rows = inspector.page().locator("tr[data-name='queue.ticket.issued']");
            if (rows.count() == 1 || tries == PATIENCE) break;
            RunningHall.pause(250);
        }
        inspector.look("found");
        inspector
                .page()
                .locator("tr[data-name='queue.ticket.issued'] button")
                .first()
                .click();
    }

    private Path seeItProved(Screen inspector, String ticket) {
        inspector.seesState("verdict", "good");
        inspector.sees("entry-data", ticket);
        for (var step : List.of("leaf", "path", "root", "signature", "kept")) {
            inspector.seesState("step-" + step, "good");
        }
        inspector.look("proved");
        inspector.tap("tamper");
        inspector.seesState("verdict", "bad");
        inspector.seesState("step-leaf", "bad");
        inspector.seesState("step-signature", "good");
        inspector.sees("bytes-changed");
        inspector.look("tampered");
        inspector.tap("tamper");
        inspector.seesState("verdict", "good");

        var file = directory.resolve("entry.tlog-proof");
        inspector.page().waitForDownload(() -> inspector.tap("save-receipt")).saveAs(file);
        return file;
    }

    /** With the network cut: what is checked here is checked here. */
    private void checkFiles(Screen inspector, Path receipt) throws IOException {
        inspector.tap("tab-check");
        inspector.sees("drop");
        var changed = forged(receipt);
        inspector.withoutNetwork(() -> {
            inspector.at("drop-input").setInputFiles(receipt);
            inspector.seesState("verdict", "good");
            inspector.look("receipt");
            inspector.at("drop-input").setInputFiles(changed);
            inspector.seesState("verdict", "bad");
        });
        inspector.tap("check-fetch");
        inspector.sees("bytes-changed", "1 个字节");
        inspector.look("forged");
    }

    /** A witness whose key the inspector got from the supervision office itself, and not from the server. */
    private void checkCosignatures(Screen inspector, Path receipt) throws IOException, GeneralSecurityException {
        var office = new Cosigner("supervision.test");
        inspector.at("drop-input").setInputFiles(receipt);
        inspector.seesState("verdict", "good");
        inspector.seesState("step-witness", "missing");
        inspector.at("keys").locator("summary").click();
        inspector.types("own-witness", office.vkey());
        inspector.tap("own-witness-keep");
        // The server names no witness: it is told that this one is not the server's.
        inspector.sees("key-differs");

        var whole = Files.readString(receipt);
        var cosigned = Files.writeString(directory.resolve("cosigned.tlog-proof"), whole + office.line(noteOf(whole)));
        var wrong = Files.writeString(
                directory.resolve("wrong.tlog-proof"), whole + office.line(noteOf(whole) + "something else\n"));
        inspector.withoutNetwork(() -> {
            inspector.at("drop-input").setInputFiles(cosigned);
            inspector.seesState("step-witness", "good");
            inspector.seesState("verdict", "good");
            inspector.look("cosigned");
            inspector.at("drop-input").setInputFiles(wrong);
            inspector.seesState("step-witness", "bad");
            inspector.seesState("step-signature", "good");
            inspector.seesState("verdict", "bad");
            inspector.at("drop-input").setInputFiles(receipt);
            inspector.seesState("step-witness", "missing");
            inspector.seesState("verdict", "good");
        });
    }

    /** What is signed of the checkpoint in a receipt: its text with the last newline. */
    private static String noteOf(String receipt) {
        return receipt.substring(receipt.indexOf("\n\n") + 2, receipt.lastIndexOf("\n\n") + 1);
    }

    /** One letter of the entry is another; path and signature are as they were. */
    private Path forged(Path receipt) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(receipt));
        var entry = Base64.getDecoder().decode(lines.get(1).substring("extra ".length()));
        entry[entry.length - 3] ^= 1;
        lines.set(1, "extra " + Base64.getEncoder().encodeToString(entry));
        var file = directory.resolve("forged.tlog-proof");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file;
    }

    private static void lookRound(Screen inspector) {
        inspector.go("/desk/inspector");
        inspector.sees("window-map");
        inspector.sees("map-hall-1-w05");
        PlaywrightAssertions.assertThat(inspector.page().locator("section [role=status]"))
                .hasCount(0);
        for (var section : List.of("waits", "ratings", "complaints", "faults", "violations", "hours")) {
            inspector.sees("section-" + section);
        }
        inspector.look("dashboard");
        inspector.at("map-hall-1-w05").locator("a").click();
        inspector.sees("search-form");
        assertThat(inspector.page().url()).contains("/desk/ledger?").contains("window=hall-1-w05");
        assertThat(inspector.at("wanted-window").inputValue()).isEqualTo("hall-1-w05");
    }
}
