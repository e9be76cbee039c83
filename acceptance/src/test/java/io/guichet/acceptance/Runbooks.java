package io.guichet.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of {@code docs/runbooks} and the commands on them. */
final class Runbooks {

    static final Path DIRECTORY = WatchFiles.ROOT.resolve("docs/runbooks");

    private Runbooks() {}

    /**
     * Some commands.
     *
     * @param saidBefore the last line of text above them: who runs them, or why nobody has
     */
    record Block(Path page, String saidBefore, List<String> commands) {

        boolean isRunBy(String test) {
            return saidBefore.startsWith("Run by ") && saidBefore.contains("`" + test + "`");
        }
    }

    static List<Path> pages() {
        try (var files = Files.walk(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks() {
        return pages().stream().flatMap(page -> blocks(page).stream()).toList();
    }

    private static List<Block> blocks(Path page) {
        var blocks = new ArrayList<Block>();
        var paragraph = "";
        @Nullable List<String> commands = null;
        for (var line : lines(page)) {
            var text = line.strip();
            if (text.startsWith("```") && commands == null) {
                commands = new ArrayList<>();
            } else if (text.startsWith("```")) {
                blocks.add(new Block(page, paragraph, List.copyOf(commands)));
                commands = null;
            } else if (commands != null) {
                commands.add(text);
            } else if (!text.isEmpty()) {
                paragraph = text;
            }
        }
        return blocks;
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
