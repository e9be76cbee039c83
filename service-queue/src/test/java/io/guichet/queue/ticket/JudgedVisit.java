package io.guichet.queue.ticket;

/**
 * What a visitor of a recorded day was shown and what came, in seconds of the data.
 *
 * @param dayMean mean service of that day, known only afterwards
 * @param runningMean mean of the services finished that day when the number was taken
 */
record JudgedVisit(
        boolean favoured,
        int ahead,
        int windows,
        double low,
        double likely,
        double high,
        double waited,
        double dayMean,
        double runningMean) {

    boolean isInside() {
        return low <= waited && waited <= high;
    }

    double error() {
        return Math.abs(likely - waited);
    }

    double naiveError() {
        return Math.abs(ahead * dayMean / windows - waited);
    }

    double fairNaiveError() {
        return Math.abs(ahead * runningMean / windows - waited);
    }
}
