package io.guichet.audit.fact;

/**
 * Facts of one kind, added up.
 *
 * @param count how many
 * @param sum of their values
 */
public record Tally(long count, double sum) {

    public static final Tally NOTHING = new Tally(0, 0);

    public Tally and(Tally other) {
        return new Tally(count + other.count, sum + other.sum);
    }
}
