package io.guichet.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process holds in memory, from /proc: the proportional set size, where a page that several processes map counts once
 * and not once each. The six services share the classes of one start cache.
 */
final class ResidentMemory {
    private static final String FIELD = "Pss:";

    private ResidentMemory() {}

    /** Zero for a process that is not there. */
    static long kib(long pid) {
        try {
            return parse(Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")));
        } catch (IOException gone) {
            return 0;
        }
    }

    static long parse(List<String> rollup) {
        return rollup.stream()
                .filter(line -> line.startsWith(FIELD))
                .map(line -> line.substring(FIELD.length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
