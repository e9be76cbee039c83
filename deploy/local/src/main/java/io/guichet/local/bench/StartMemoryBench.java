package io.guichet.local.bench;

import io.guichet.local.client.RunningPlatform;
import java.util.ArrayList;
import java.util.List;

/** How long the start took, by the launcher's own note, and what all processes hold in memory now. */
final class StartMemoryBench {
    private static final Goal READY = Goal.atMost(25);
    private static final Goal MEMORY = Goal.atMost(1.6);
    private static final double KIB_IN_A_GB = 1e9 / 1024;

    private final RunningPlatform platform;

    StartMemoryBench(RunningPlatform platform) {
        this.platform = platform;
    }

    List<Figure> measure() {
        var figures = new ArrayList<Figure>();
        if (platform.readyAfterMillis() > 0) {
            figures.add(Figure.of("everything ready after", "s", List.of(platform.readyAfterMillis() / 1000.0), READY));
        }
        var kib = platform.processes().values().stream()
                .mapToLong(process -> ResidentMemory.kib(process.pid()))
                .sum();
        figures.add(Figure.of("memory of all processes", "GB", List.of(kib / KIB_IN_A_GB), MEMORY));
        platform.processes()
                .forEach((name, process) -> figures.add(Figure.of(
                        "memory of " + name, "GB", List.of(ResidentMemory.kib(process.pid()) / KIB_IN_A_GB), null)));
        return figures;
    }
}
