package io.guichet.acceptance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Homes of earlier runs, some 200 MB each. The last run's stays until the next begins, for whoever wants to read its logs. */
final class OldHomes {

    private static final Pattern NAME_AND_PROCESS = Pattern.compile(".*-(\\d+)");

    private OldHomes() {}

    /** Leaves those of test runs that still go on, this one's too. */
    static void remove(Path homes) throws IOException {
        if (!Files.isDirectory(homes)) return;
        try (var entries = Files.list(homes)) {
            for (var home : entries.filter(OldHomes::isLeft).toList()) delete(home);
        }
    }

    private static boolean isLeft(Path home) {
        var name = NAME_AND_PROCESS.matcher(String.valueOf(home.getFileName()));
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void delete(Path home) throws IOException {
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) throw failure;
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
