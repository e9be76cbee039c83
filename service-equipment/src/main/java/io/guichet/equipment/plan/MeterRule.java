package io.guichet.equipment.plan;

/**
 * Due whenever a meter has gone on by so much.
 *
 * @param every at least 1, in the meter's own unit: pages, tickets, hours
 */
public record MeterRule(MeterSource source, String meterId, long every) {

    static final long MOST = 1_000_000_000L;

    public MeterRule {
        checkEvery(every);
    }

    /** @throws IllegalArgumentException unless in bounds */
    public static long checkEvery(long every) {
        if (every < 1 || every > MOST) throw new IllegalArgumentException("every: 1 to " + MOST);
        return every;
    }
}
