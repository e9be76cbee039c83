package io.guichet.local.demo;

import io.guichet.local.client.CommandLine;
import io.guichet.local.client.RunningPlatform;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
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

    static final String USAGE = """
            ./guichet demo
            --speed N      times faster than the recorded day, 60
            --day YYMMDD   which recorded day, 990216
            --from HH:MM   first minute of the day that is replayed, 07:00
            --to HH:MM     last minute, 24:00
            --limit N      at most so many visits
            --between N    seconds of the day a clerk needs between two people, 45
            --learning N   visits that teach the estimate and do not count, 100
            --ratings N    part of the people served who rate, 0.35""";

    DemoOptions {
        if (!(speed > 0)) throw new IllegalArgumentException("--speed must be more than 0");
        if (from >= to) throw new IllegalArgumentException("--from must be before --to");
        if (limit < 1 || learning < 0 || !(between >= 0)) {
            throw new IllegalArgumentException("--limit must be at least 1, --learning and --between at least 0");
        }
        if (!(ratingShare >= 0 && ratingShare <= 1)) throw new IllegalArgumentException("--ratings is 0 to 1");
    }

    /** @throws IllegalArgumentException for what is not understood */
    static DemoOptions of(CommandLine line, RunningPlatform platform) {
        line.requireOnly("speed", "day", "from", "to", "limit", "between", "learning", "ratings");
        if (!line.words().isEmpty()) throw new IllegalArgumentException("see ./guichet demo --help");
        return new DemoOptions(
                line.number("speed", 60),
                day(line.text("day", TYPICAL_BUSY_DAY)),
                second(line.text("from", "07:00")),
                second(line.text("to", "24:00")),
                (int) line.number("limit", Integer.MAX_VALUE),
                line.number("between", 45),
                (int) line.number("learning", 100),
                line.number("ratings", 0.35),
                line.gateway(platform),
                line.home());
    }

    private static LocalDate day(String day) {
        try {
            return CallLog.date(day);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("--day needs a day such as 990216, not " + day);
        }
    }

    private static int second(String time) {
        try {
            return "24:00".equals(time) ? 86_400 : LocalTime.parse(time).toSecondOfDay();
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("--from and --to need a time such as 07:00, not " + time);
        }
    }
}
