package io.guichet.local.demo;

import io.guichet.local.client.CommandLine;
import io.guichet.local.client.RunningPlatform;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Settings of a replay.
 *
 * @param speed how many times faster than the recorded day; 60 makes a minute of the data a second
 * @param day which recorded day
 * @param from first second of the day that is replayed
 * @param to last second
 * @param limit at most so many visits
 * @param between seconds of the data a clerk needs between two people: the record does not show it, and without it the
 *     replayed hall would be far less busy than the recorded one
 * @param learning the first so many visits teach the platform how fast this day runs; calibration counts those after
 * @param ratingShare part of the citizens served who press a face
 */
record DemoOptions(
        double speed,
        LocalDate day,
        int from,
        int to,
        int limit,
        double between,
        int learning,
        double ratingShare,
        URI gateway,
        Path home) {

    /** A Tuesday with 1,726 calls; neither the busiest nor one with a breakdown. */
    private static final String TYPICAL_BUSY_DAY = "990216";

    static DemoOptions of(CommandLine line, RunningPlatform platform) {
        return new DemoOptions(
                line.number("speed", 60),
                CallLog.date(line.text("day", TYPICAL_BUSY_DAY)),
                second(line.text("from", "07:00")),
                second(line.text("to", "24:00")),
                (int) line.number("limit", Integer.MAX_VALUE),
                line.number("between", 45),
                (int) line.number("learning", 100),
                line.number("ratings", 0.35),
                line.gateway(platform),
                line.home());
    }

    private static int second(String time) {
        return "24:00".equals(time) ? 86_400 : LocalTime.parse(time).toSecondOfDay();
    }
}
