package io.guichet.local.demo;

/**
 * What a citizen was told when the ticket was printed, in seconds of the data.
 *
 * @param low earliest turn by the interval shown
 * @param likely the middle shown
 * @param high latest turn by the interval shown
 * @param ahead people ahead, as shown
 * @param openWindows windows open at that moment, for the naive estimate
 */
record Expectation(double low, double likely, double high, int ahead, int openWindows) {

    boolean holds(double waited) {
        return low <= waited && waited <= high;
    }

    /** What a hall without an estimator writes on the wall: people ahead, times the mean service, over the windows. */
    double naive(double meanService) {
        return ahead * meanService / Math.max(1, openWindows);
    }
}
