package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/runbooks} promises of itself. */
class RunbooksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void above_all_commands_stands_which_test_runs_them_or_why_none_does() throws IOException {
        var tests = tests();
        assertThat(Runbooks.blocks()).hasSizeGreaterThan(15).allSatisfy(block -> {
            assertThat(block.saidBefore())
                    .as("%s: %s", block.page(), block.commands())
                    .matches("(Run by|Not run).*");
            var named = TEST.matcher(block.saidBefore());
            while (named.find()) assertThat(tests).as(block.saidBefore()).contains(named.group(1));
            if (block.saidBefore().startsWith("Run by hand")) {
                assertThat(block.saidBefore()).matches("Run by hand on \\d{4}-\\d{2}-\\d{2}\\b.*");
            } else if (block.saidBefore().startsWith("Run by")) {
                assertThat(TEST.matcher(block.saidBefore()).find())
                        .as(block.saidBefore())
                        .isTrue();
            }
        });
    }

    @Test
    void links_lead_somewhere() throws IOException {
        for (var page : Runbooks.pages()) {
            var link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (link.group(1).startsWith("http")) continue;
                assertThat(page.resolveSibling(link.group(1)).normalize())
                        .as("%s", page)
                        .exists();
            }
        }
    }

    @Test
    void every_page_is_listed() throws IOException {
        var list = Files.readString(Runbooks.DIRECTORY.resolve("README.md"));
        Runbooks.pages().stream()
                .map(page -> Runbooks.DIRECTORY.relativize(page).toString())
                .filter(page -> !page.contains("/") && !page.equals("README.md"))
                .forEach(page -> assertThat(list).contains("(" + page + ")"));
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(WatchFiles.ROOT)) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("/src/test/java/") && !file.contains("/target/"))
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
