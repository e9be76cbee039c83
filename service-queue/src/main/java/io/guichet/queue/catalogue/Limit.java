package io.guichet.queue.catalogue;

/**
 * How long a matter may take.
 *
 * @param amount 0 to 10,000; 0 working days means the same day
 */
public record Limit(int amount, Unit unit) {

    /** What a limit is counted in. */
    public enum Unit {
        WORKING_DAYS,
        MINUTES
    }

    private static final int MOST = 10_000;

    public Limit {
        if (amount < 0 || amount > MOST) throw new IllegalArgumentException("amount: 0 to " + MOST);
    }

    /** False as well when they are counted in different units. */
    boolean isLongerThan(Limit other) {
        return unit == other.unit && amount > other.amount;
    }
}
