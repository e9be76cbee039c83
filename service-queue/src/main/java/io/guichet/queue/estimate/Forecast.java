package io.guichet.queue.estimate;

/**
 * What the line alone let expect at issue, kept with the ticket: later estimates learn from how far it was off.
 *
 * @param middleMillis the wait in the middle of those played
 * @param belowMillis how far down the played waits reach from there, at least 1
 * @param aboveMillis how far up, at least 1
 * @param people who were ahead
 */
public record Forecast(long middleMillis, long belowMillis, long aboveMillis, int people) {

    public Forecast {
        if (middleMillis < 0) throw new IllegalArgumentException("middleMillis: at least 0");
        if (belowMillis < 1 || aboveMillis < 1) throw new IllegalArgumentException("the spreads: at least 1");
        if (people < 0) throw new IllegalArgumentException("people: at least 0");
    }

    /** A window was ready and nobody ahead. */
    boolean isAtOnce() {
        return people == 0 && middleMillis == 0;
    }

    /** How far off it was, in spreads: 0 exact, 1 as late as the upper spread, −1 as early as the lower one. */
    double score(long waitedMillis) {
        double off = (double) waitedMillis - middleMillis;
        return off < 0 ? off / belowMillis : off / aboveMillis;
    }

    /** The wait that would have this score. */
    double waitOf(double score) {
        return middleMillis + score * (score < 0 ? belowMillis : aboveMillis);
    }
}
