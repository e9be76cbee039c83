package io.guichet.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bytes of database and broker as they lie on the disk. */
final class StoredFiles {

    /** Read as Latin-1, where each byte is a character: so any bytes can be looked for. */
    private final Map<Path, String> contents = new LinkedHashMap<>();

    private long bytes;

    /** Those of a running platform: a file that goes away meanwhile is none. */
    static StoredFiles below(Path directory) throws IOException {
        var stored = new StoredFiles();
        if (!Files.isDirectory(directory)) return stored;
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) stored.add(file);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) throw e;
        }
        return stored;
    }

    private void add(Path file) throws IOException {
        // Indexes of segments are laid out whole and empty; nothing is in them but offsets.
        var name = file.getFileName().toString();
        if (name.endsWith(".index") || name.endsWith(".timeindex")) return;
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            bytes += text.length();
            // Room that was laid out and is not written yet need not be looked through again and again.
            contents.put(file, text.stripTrailing().replace("\0\0\0\0\0\0\0\0", ""));
        } catch (NoSuchFileException gone) {
            // Rolled or compacted while we looked.
        }
    }

    int count() {
        return contents.size();
    }

    long bytes() {
        return bytes;
    }

    /** Which of these words are there, and where. */
    List<String> those(List<String> words) {
        return words.stream()
                .flatMap(word -> {
                    var wanted = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    return contents.entrySet().stream()
                            .filter(each -> each.getValue().contains(wanted))
                            .map(each -> word + " in " + each.getKey().getFileName());
                })
                .toList();
    }
}
