package io.guichet.local.demo;

/**
 * One citizen of the replayed day; all times in seconds of the data.
 *
 * @param patience how long the citizen stays in line; only where conduct is GIVES_UP
 * @param service how long the matter takes at the window
 * @param waitedInData what the same person waited on the recorded day
 */
record Visit(
        String callId,
        int arrival,
        String itemCode,
        boolean elderly,
        Conduct conduct,
        int patience,
        int service,
        int waitedInData) {}
