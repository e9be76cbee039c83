package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.guichet.local.client.Request;
import io.guichet.local.platform.DemoIdentities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
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
    private static final int PATIENCE = 40;

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
