package io.guichet.local.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** As {@code java -cp} takes it. */
final class ClassPath {

    private ClassPath() {}

    static String of(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
