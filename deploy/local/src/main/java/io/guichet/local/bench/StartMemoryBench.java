package io.guichet.local.bench;

import io.guichet.local.client.RunningPlatform;
import java.util.ArrayList;
import java.util.List;

/** How long the start took, by the launcher's own note, and what all processes hold in memory, at rest and after the loads. */
final class StartMemoryBench {
    private static final Goal READY = Goal.atMost(25);
    private static final Goal MEMORY = Goal.atMost(1.6);
    private static final double KIB_IN_A_GB = 1e9 / 1024;

    private final RunningPlatform platform;

    StartMemoryBench(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Before the loads. */
    List<Figure> atRest() {
        var figures = new ArrayList<Figure>();
        if (platform.readyAfterMillis() > 0) {
            figures.add(Figure.of("everything ready after", "s", List.of(platform.readyAfterMillis() / 1000.0), READY));
        }
        figures.add(Figure.of("memory of all processes, at rest", "GB", List.of(all()), MEMORY));
        return figures;
    }

    /** After them, with each process by its name. */
    List<Figure> afterTheLoads() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("memory of all processes, after", "GB", List.of(all()), MEMORY));
        platform.processes()
                .forEach((name, process) ->
                        figures.add(Figure.of("memory of " + name, "GB", List.of(gigabytes(process.pid())), null)));
        return figures;
    }

    private double all() {
        return platform.processes().values().stream()
                .mapToDouble(process -> gigabytes(process.pid()))
                .sum();
    }

    private static double gigabytes(long pid) {
        return ResidentMemory.kib(pid) / KIB_IN_A_GB;
    }
}
