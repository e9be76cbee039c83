package io.guichet.queue.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a hall decided for itself.
 *
 * @param listed whether the public list of halls shows it; whoever knows its id can ask for it anyway
 * @param recallLimit how often a called person is called again before the ticket counts as missed; 0 to 20
 * @param rejoinLimit how often a missed ticket may come back; 0 to 20
 * @param rejoinWithin how long after the miss it may come back
 * @param unattendedAfter how long an open window may call nobody while people wait for it
 * @param credits priority class → how much earlier than its issue time such a ticket is taken; no class, no credit
 * @param minimumOpen how many windows must stay open, by item and time of day
 */
public record HallRules(
        boolean listed,
        int recallLimit,
        int rejoinLimit,
        Duration rejoinWithin,
        Duration unattendedAfter,
        Map<String, Duration> credits,
        List<MinimumOpen> minimumOpen) {

    private static final int MOST = 20;
    private static final Pattern PRIORITY = Pattern.compile("[A-Z_]{1,32}");
    private static final Duration LONGEST = Duration.ofHours(12);

    public HallRules {
        requireCount("recallLimit", recallLimit);
        requireCount("rejoinLimit", rejoinLimit);
        requireLength("rejoinWithin", rejoinWithin);
        requireLength("unattendedAfter", unattendedAfter);
        credits.forEach((priority, credit) -> {
            if (!PRIORITY.matcher(priority).matches()) throw new IllegalArgumentException("credits: by class name");
            requireLength("credits/" + priority, credit);
        });
        credits = Map.copyOf(credits);
        minimumOpen = List.copyOf(minimumOpen);
    }

    public static HallRules defaults() {
        return new HallRules(
                true,
                3,
                1,
                Duration.ofMinutes(30),
                Duration.ofMinutes(10),
                Map.of(
                        "APPOINTMENT", Duration.ofMinutes(15),
                        "ELDERLY", Duration.ofMinutes(10),
                        "DISABLED", Duration.ofMinutes(20),
                        "URGENT", Duration.ofMinutes(30)),
                List.of());
    }

    /** Zero for a class without credit. */
    public Duration creditOf(String priority) {
        return credits.getOrDefault(priority, Duration.ZERO);
    }

    private static void requireCount(String rule, int count) {
        if (count < 0 || count > MOST) throw new IllegalArgumentException(rule + ": 0 to " + MOST);
    }

    private static void requireLength(String rule, Duration length) {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(rule + ": 0 to 12 hours");
        }
    }
}
