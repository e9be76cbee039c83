package io.guichet.equipment.fault;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is out of order.
 *
 * @param hallId where the device stood when it was reported, like {@code windowId}
 * @param note of staff, never told to others; the public has none
 * @param reportedBy staff number, device id, or {@code anonymous}
 * @param settled whether the asset knows of this state of its fault; a sweep sees to the rest
 */
public record Fault(
        String id,
        String assetId,
        String label,
        String hallId,
        @Nullable String windowId,
        Severity severity,
        Source source,
        Reason reason,
        @Nullable String note,
        FaultState state,
        String reportedBy,
        Instant reportedAt,
        @Nullable Resolution resolution,
        @Nullable Instant resolvedAt,
        boolean settled)
        implements Thing {

    private static final int LONGEST_NOTE = 500;

    public Fault {
        Check.optionalText("note", note, LONGEST_NOTE);
        if ((state == FaultState.RESOLVED) != (resolution != null && resolvedAt != null)) {
            throw new IllegalArgumentException(id + " " + state + " " + resolution);
        }
    }

    static Change<Fault, FaultEvent> report(
            String id,
            Asset asset,
            Severity severity,
            Source source,
            Reason reason,
            @Nullable String note,
            String by,
            Instant now) {
        Fault fault = new Fault(
                id,
                asset.id(),
                asset.label(),
                asset.spot().hallId(),
                asset.spot().windowId(),
                severity,
                source,
                reason,
                note,
                FaultState.OPEN,
                by,
                now,
                null,
                null,
                false);
        return Change.of(fault, fault.told(now));
    }

    /** @throws Refused WRONG_STATE for a critical one: its window stands still until it is resolved */
    Change<Fault, FaultEvent> rate(Severity wanted, Instant now) {
        refuseResolved();
        if (wanted == severity) return Change.none(this);
        if (severity == Severity.CRITICAL)
            throw new Refused(Why.WRONG_STATE, "A critical fault is resolved, not rated down.");
        Fault rated = with(wanted, state, resolution, resolvedAt, settled);
        return Change.of(rated, rated.told(now));
    }

    /** A second time changes nothing: repaired is repaired. */
    Change<Fault, FaultEvent> resolve(Resolution how, Instant now) {
        if (state == FaultState.RESOLVED) return Change.none(this);
        Fault resolved = with(severity, FaultState.RESOLVED, how, now, false);
        return Change.of(resolved, new FaultEvent.Repaired(id, assetId, hallId, windowId, now));
    }

    /** The asset knows. */
    Change<Fault, FaultEvent> settle(FaultState known) {
        return Change.none(known == state ? with(severity, state, resolution, resolvedAt, true) : this);
    }

    private FaultEvent told(Instant now) {
        return new FaultEvent.Reported(id, assetId, hallId, windowId, severity.name(), reason.code(), now);
    }

    private void refuseResolved() {
        if (state == FaultState.RESOLVED) throw new Refused(Why.WRONG_STATE, "The fault is resolved.");
    }

    private Fault with(
            Severity rated, FaultState next, @Nullable Resolution how, @Nullable Instant when, boolean known) {
        return new Fault(
                id,
                assetId,
                label,
                hallId,
                windowId,
                rated,
                source,
                reason,
                note,
                next,
                reportedBy,
                reportedAt,
                how,
                when,
                known);
    }
}
