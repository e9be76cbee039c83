package io.guichet.equipment.consumable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a consumable in a store, in the fields that others are told. Money in cents. */
public sealed interface StockEvent {

    record Defined(
            String stockId,
            String hallId,
            String storeId,
            String code,
            long unitCents,
            long restockLevel,
            String by,
            Instant at)
            implements StockEvent {}

    record Received(
            String stockId,
            String hallId,
            String storeId,
            String code,
            long quantity,
            long unitCents,
            long left,
            String by,
            Instant at)
            implements StockEvent {}

    /** @param unitId who pays */
    record Issued(
            String movementId,
            String stockId,
            String hallId,
            String storeId,
            String code,
            long quantity,
            long unitCents,
            long cents,
            String unitId,
            @Nullable String assetId,
            long left,
            String by,
            Instant at)
            implements StockEvent {}

    record Counted(
            String stockId,
            String hallId,
            String storeId,
            String code,
            long expected,
            long counted,
            long difference,
            long differenceCents,
            String by,
            Instant at)
            implements StockEvent {}

    record RanLow(String stockId, String hallId, String storeId, String code, long left, long restockLevel, Instant at)
            implements StockEvent {}
}
