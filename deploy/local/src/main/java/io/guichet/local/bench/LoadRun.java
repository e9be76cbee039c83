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

    /** Not a number where more than one request in a hundred failed: the latency of the others would flatter. */
    double millis(double percentile) {
        var failed = failed();
        if (failed * 100 > failed + succeeded()) return Double.NaN;
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
        for (var p : new double[] {50, 75, 90, 95, 99, 99.9, 100})
            values.put("p" + p, micros.getValueAtPercentile(p) / 1000.0);
        return values;
    }
}
