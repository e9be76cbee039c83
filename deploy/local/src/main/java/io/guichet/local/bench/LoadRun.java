package io.guichet.local.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Latencies and outcomes of one run. Safe for many threads while it is being filled. */
final class LoadRun {
    private static final long LONGEST = TimeUnit.SECONDS.toMicros(60);

    private final Histogram micros = new ConcurrentHistogram(LONGEST, 3);
    private final Map<String, Long> failures = new TreeMap<>();

    void record(long nanos) {
        micros.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 0, LONGEST));
    }

    synchronized void fail(String why) {
        failures.merge(why, 1L, Long::sum);
    }

    double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }

    long succeeded() {
        return micros.getTotalCount();
    }

    synchronized long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    synchronized Map<String, Long> failures() {
        return Map.copyOf(failures);
    }

    /** Percentiles for the raw results, in milliseconds. */
    Map<String, Double> percentiles() {
        var values = new TreeMap<String, Double>();
        for (var p : new double[] {50, 75, 90, 95, 99, 99.9, 100}) values.put("p" + p, millis(p));
        return values;
    }
}
