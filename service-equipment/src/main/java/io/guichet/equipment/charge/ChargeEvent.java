package io.guichet.equipment.charge;

import java.time.Instant;

/** What happened to a unit's charges, in the fields that others are told. Money in cents. */
public sealed interface ChargeEvent {

    record Closed(
            String unitId,
            String month,
            int lines,
            long consumableCents,
            long partsCents,
            long labourCents,
            long correctionCents,
            long allCents,
            String by,
            Instant at)
            implements ChargeEvent {}

    /** Something in a closed month was wrong; it is put right in this one. */
    record Corrected(String unitId, String month, String lineId, long cents, String by, Instant at)
            implements ChargeEvent {}
}
