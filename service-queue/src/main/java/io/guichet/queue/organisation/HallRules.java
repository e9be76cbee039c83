package io.guichet.queue.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param closingGrace how long after the day's posted hours a session without a permit may go on unremarked
 * @param urgentReasons the codes by which somebody may be called urgent; none: nobody is
 * @param referralDays for how many days a visitor whom another hall sent is expected; 1 to 30
 * @param checkInBefore how long before an appointment its visitor may check in
 * @param checkInAfter how long after its time it is still kept
 */
public record HallRules(
        boolean listed,
        int recallLimit,
        int rejoinLimit,
        Duration rejoinWithin,
        Duration unattendedAfter,
        Map<String, Duration> credits,
        List<MinimumOpen> minimumOpen,
        Duration closingGrace,
        Set<String> urgentReasons,
        int referralDays,
        Duration checkInBefore,
        Duration checkInAfter) {

    private static final int MOST = 20;
    private static final Pattern PRIORITY = Pattern.compile("[A-Z_]{1,32}");
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Pattern REASON = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int MOST_REASONS = 50;
    private static final int MOST_DAYS = 30;

    public HallRules {
        requireCount("recallLimit", recallLimit);
        requireCount("rejoinLimit", rejoinLimit);
        requireLength("rejoinWithin", rejoinWithin);
        requireLength("unattendedAfter", unattendedAfter);
        requireLength("checkInBefore", checkInBefore);
        requireLength("checkInAfter", checkInAfter);
        credits.forEach((priority, credit) -> {
            if (!PRIORITY.matcher(priority).matches()) throw new IllegalArgumentException("credits: by class name");
            requireLength("credits/" + priority, credit);
        });
        credits = Map.copyOf(credits);
        minimumOpen = List.copyOf(minimumOpen);
        requireLength("closingGrace", closingGrace);
        if (urgentReasons.size() > MOST_REASONS
                || !urgentReasons.stream().allMatch(code -> REASON.matcher(code).matches())) {
            throw new IllegalArgumentException("urgentReasons: at most " + MOST_REASONS + " codes like medical");
        }
        urgentReasons = Set.copyOf(urgentReasons);
        if (referralDays < 1 || referralDays > MOST_DAYS) {
            throw new IllegalArgumentException("referralDays: 1 to " + MOST_DAYS);
        }
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
                List.of(),
                Duration.ofMinutes(30),
                Set.of("medical", "deadline", "infant", "bereavement", "other"),
                3,
                Duration.ofMinutes(15),
                Duration.ofMinutes(10));
    }

    /** The same rules with other minima. */
    public HallRules withMinimumOpen(List<MinimumOpen> other) {
        return new HallRules(
                listed,
                recallLimit,
                rejoinLimit,
                rejoinWithin,
                unattendedAfter,
                credits,
                other,
                closingGrace,
                urgentReasons,
                referralDays,
                checkInBefore,
                checkInAfter);
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
