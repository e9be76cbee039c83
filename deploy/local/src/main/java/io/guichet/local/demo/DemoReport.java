package io.guichet.local.demo;

import java.util.Map;

/**
 * What a replay showed. Waits in minutes of the data, calibration in seconds of the data.
 *
 * @param calibrationOfNormal of those without a credit who had people ahead
 * @param calibrationOfElderly of those with one
 * @param acknowledgedCommands by the event type they must leave behind
 * @param eventsOnKafka counted from the replay's start, duplicates once
 */
record DemoReport(
        String day,
        double speed,
        String backend,
        int visits,
        Map<Ending, Long> endings,
        WaitFigures waits,
        WaitFigures waitsInData,
        int learning,
        Calibration calibration,
        Calibration calibrationWherePeopleWereAhead,
        Calibration calibrationOfNormal,
        Calibration calibrationOfElderly,
        Map<String, Long> acknowledgedCommands,
        Map<String, Long> eventsOnKafka,
        long eventsRepeated,
        Map<String, Long> refusals,
        long repetitions) {

    /** Only the types the replay causes are compared; the platform may say more about the same command. */
    boolean isEveryEventThere() {
        return acknowledgedCommands.entrySet().stream()
                .allMatch(
                        entry -> eventsOnKafka.getOrDefault(entry.getKey(), 0L).equals(entry.getValue()));
    }
}
