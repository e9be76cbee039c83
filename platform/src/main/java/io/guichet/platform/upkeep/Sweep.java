package io.guichet.platform.upkeep;

import io.guichet.platform.database.DatabaseAway;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something to look for now and then. A bean of this type is run by the platform, {@code every} after the last look
 * ended and first so long after the start; one sweep at a time runs on one thread. A database that is away is one line
 * of the log, and the next look tries again; any other failure is logged whole and does not end the sweep.
 *
 * @param what it looks for, as the log says it
 */
public record Sweep(String what, Duration every, Runnable look) implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    public Sweep {
        if (every.isNegative() || every.isZero()) throw new IllegalArgumentException(what + ": every so often");
    }

    @Override
    public void run() {
        try {
            look.run();
        } catch (RuntimeException failure) {
            if (DatabaseAway.isMeantBy(failure)) {
                log.warn("cannot look for {}, the database is away: {}", what, firstLine(failure));
            } else {
                log.error("looking for {} failed", what, failure);
            }
        }
    }

    private static String firstLine(RuntimeException failure) {
        return failure.toString().lines().findFirst().orElse("");
    }
}
