package io.guichet.local.demo;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Prints a report for people. */
final class DemoTable {
    private final PrintStream out;

    DemoTable(PrintStream out) {
        this.out = out;
    }

    void print(DemoReport report) {
        out.printf("%nDay %s at speed %.0f, %s%n", report.day(), report.speed(), report.backend());
        out.printf("visits %d: %s%n%n", report.visits(), report.endings());
        waits(report);
        out.printf("(the first %d visits teach the estimator and are not judged)%n", report.learning());
        calibration("all called", report.calibration());
        calibration("with people ahead", report.calibrationWherePeopleWereAhead());
        calibration("with people ahead, NORMAL", report.calibrationOfNormal());
        calibration("with people ahead, ELDERLY", report.calibrationOfElderly());
        events(report);
        others(report);
    }

    private void waits(DemoReport report) {
        out.printf("%-34s %10s %10s%n", "waits of those called (minutes)", "median", "P90");
        waits("  in this hall", report.waits());
        waits("  on the recorded day", report.waitsInData());
        out.println();
    }

    private void waits(String who, WaitFigures figures) {
        out.printf(
                "%-34s %10.2f %10.2f   (%d people)%n",
                who, figures.medianMinutes(), figures.p90Minutes(), figures.people());
    }

    private void calibration(String whose, Calibration c) {
        out.printf("waits shown at issue, %s (%d people)%n", whose, c.promises());
        out.printf(
                "  actual wait inside the interval  %5.1f %%   target 80-95 %%  %s   median width %.0f s%n",
                c.insideShare() * 100, verdict(c.isInsideWithinTarget()), c.medianWidth());
        out.printf(
                "  median error %.0f s, naive estimate %.0f s: %.0f %% lower   target 30 %%  %s%n%n",
                c.medianError(), c.naiveMedianError(), c.improvement() * 100, verdict(c.isImprovementReached()));
    }

    private void events(DemoReport report) {
        out.printf("%-48s %14s %10s%n", "event", "acknowledged", "on Kafka");
        var types = new TreeMap<String, Long>(report.eventsOnKafka());
        report.acknowledgedCommands().forEach(types::putIfAbsent);
        types.keySet().forEach(type -> event(type, report.acknowledgedCommands(), report.eventsOnKafka()));
        out.printf(
                "%s; %d events arrived more than once%n%n",
                report.isEveryEventThere() ? "equal" : "NOT EQUAL", report.eventsRepeated());
    }

    private void event(String type, Map<String, Long> acknowledged, Map<String, Long> onKafka) {
        var commands = acknowledged.containsKey(type) ? acknowledged.get(type).toString() : "-";
        out.printf("%-48s %14s %10d%n", type, commands, onKafka.getOrDefault(type, 0L));
    }

    private void others(DemoReport report) {
        out.printf("requests sent again after 429/503: %d%n", report.repetitions());
        report.refusals().forEach((refusal, count) -> out.printf("refused: %s × %d%n", refusal, count));
    }

    private static String verdict(boolean reached) {
        return reached ? "reached" : "MISSED";
    }
}
