package io.guichet.equipment.charge;

import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Thing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One amount that a unit pays.
 *
 * @param id the movement, or the finished work, and what of it: the same again is the same line
 * @param unitId who pays
 * @param month in which it happened, like {@code 2026-11}, by the hall's clock
 * @param cents below 0 for money back
 * @param reference the movement, work order or, for a correction, the person who made it
 * @param note of a correction; stays in this service
 * @param billedIn the closed month whose sheet holds it; null until then
 */
public record ChargeLine(
        String id,
        String unitId,
        String hallId,
        String month,
        LineKind kind,
        long cents,
        @Nullable String deviceId,
        @Nullable String code,
        long quantity,
        String reference,
        @Nullable String note,
        Instant at,
        @Nullable String billedIn)
        implements Thing {

    private static final long MOST_CENTS = 1_000_000_000_000L;

    public ChargeLine {
        Check.between("cents", cents, -MOST_CENTS, MOST_CENTS);
    }

    ChargeLine billed(String inMonth) {
        return new ChargeLine(
                id, unitId, hallId, month, kind, cents, deviceId, code, quantity, reference, note, at, inMonth);
    }
}
