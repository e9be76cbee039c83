package io.guichet.equipment.relocation;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.Spot;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to move one device.
 *
 * @param from where it stood when it was asked for
 * @param reason in words; never told to others
 */
public record Relocation(
        String id,
        String assetId,
        String label,
        String hallId,
        Spot from,
        Spot to,
        String reason,
        RelocationState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String movedBy,
        @Nullable Instant movedAt)
        implements Thing {

    public Relocation {
        Check.text("reason", reason, 300);
        if (from.equals(to)) throw new IllegalArgumentException("to: another place than now");
    }

    static Change<Relocation, RelocationEvent> request(
            String id, Asset asset, Spot to, String reason, String by, Instant now) {
        Spot from = asset.spot();
        Relocation asked = new Relocation(
                id,
                asset.id(),
                asset.label(),
                from.hallId(),
                from,
                to,
                reason,
                RelocationState.REQUESTED,
                by,
                now,
                null,
                null,
                null,
                null);
        return Change.of(
                asked,
                new RelocationEvent.Requested(
                        id,
                        asset.id(),
                        from.hallId(),
                        from.windowId(),
                        from.socket(),
                        to.hallId(),
                        to.windowId(),
                        to.socket(),
                        by,
                        now));
    }

    /** @throws Refused SAME_PERSON: nobody approves an own request */
    Change<Relocation, RelocationEvent> decide(boolean approved, String by, Instant now) {
        refuseUnless(RelocationState.REQUESTED);
        if (by.equals(requestedBy)) throw new Refused(Why.SAME_PERSON, "Somebody else decides on your request.");
        RelocationState next = approved ? RelocationState.APPROVED : RelocationState.REJECTED;
        Relocation after = new Relocation(
                id, assetId, label, hallId, from, to, reason, next, requestedBy, requestedAt, by, now, null, null);
        return Change.of(
                after,
                approved
                        ? new RelocationEvent.Approved(id, assetId, hallId, by, now)
                        : new RelocationEvent.Rejected(id, assetId, hallId, by, now));
    }

    Change<Relocation, RelocationEvent> moved(String by, Instant now) {
        refuseUnless(RelocationState.APPROVED);
        Relocation after = new Relocation(
                id,
                assetId,
                label,
                hallId,
                from,
                to,
                reason,
                RelocationState.MOVED,
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                by,
                now);
        return Change.of(after, new RelocationEvent.Moved(id, assetId, hallId, by, now));
    }

    void refuseUnless(RelocationState wanted) {
        if (state == wanted) return;
        if (wanted == RelocationState.APPROVED && state != RelocationState.MOVED) {
            throw new Refused(Why.MOVE_NOT_APPROVED, "The request is " + state + ", not approved.");
        }
        throw new Refused(Why.WRONG_STATE, "The request is " + state + ".");
    }
}
