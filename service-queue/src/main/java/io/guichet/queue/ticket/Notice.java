package io.guichet.queue.ticket;

import java.time.Instant;
import java.util.List;

/** The one-time notice (一次性告知, rule R5): every material that is missing, told once and handed over. */
public record Notice(Instant at, String itemCode, String staffId, List<String> missing) {

    private static final int MOST = 50;

    public Notice {
        missing = List.copyOf(missing);
        if (missing.isEmpty() || missing.size() > MOST) {
            throw new IllegalArgumentException("missing: 1 to " + MOST + " materials");
        }
    }
}
