package io.guichet.equipment.incident;

import io.guichet.equipment.shelf.Check;
import java.time.Instant;

/**
 * What became of it.
 *
 * @param damageCents that the person is to pay (C7); only of who is liable
 */
public record Outcome(Finding finding, long damageCents, String by, Instant at) {

    private static final long DEAREST = 100_000_000_000L;

    /** What was found. */
    public enum Finding {
        NO_FAULT,
        INSTRUCTED,
        LIABLE
    }

    public Outcome {
        Check.present("finding", finding);
        Check.between("damageCents", damageCents, 0, finding == Finding.LIABLE ? DEAREST : 0);
    }
}
