package io.guichet.local.demo;

import java.time.LocalDate;

/**
 * One recorded call. Times are seconds of the day; past midnight they go on above 86 400.
 *
 * @param arrival when the caller joined the line
 * @param waited seconds in the line, until service or until giving up
 * @param serviceStart meaningful where served is true
 */
record Call(
        String id,
        LocalDate date,
        CallKind kind,
        boolean highPriority,
        int arrival,
        int waited,
        CallOutcome outcome,
        int serviceStart,
        int serviceSeconds,
        String server) {

    private static final String NOBODY = "NO_SERVER";

    boolean served() {
        return outcome == CallOutcome.AGENT;
    }

    boolean hasServer() {
        return served() && !NOBODY.equals(server);
    }

    int serviceEnd() {
        return serviceStart + serviceSeconds;
    }
}
