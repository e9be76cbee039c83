package io.guichet.local.bench;

/** What a figure should be. */
record Goal(boolean isCeiling, double limit) {

    static Goal atMost(double limit) {
        return new Goal(true, limit);
    }

    static Goal atLeast(double limit) {
        return new Goal(false, limit);
    }

    boolean isReachedBy(double figure) {
        return isCeiling ? figure <= limit : figure >= limit;
    }

    @Override
    public String toString() {
        return (isCeiling ? "≤ " : "≥ ")
                + (limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit));
    }
}
