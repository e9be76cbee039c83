package io.guichet.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every single run, kept for those who want to look behind the medians. */
final class RawResults {
    record Run(String what, long succeeded, Map<String, Long> failures, Map<String, Double> millis) {}

    private final List<Run> runs = new ArrayList<>();

    void add(String what, LoadRun run) {
        runs.add(new Run(what, run.succeeded(), run.failures(), run.percentiles()));
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }
}
