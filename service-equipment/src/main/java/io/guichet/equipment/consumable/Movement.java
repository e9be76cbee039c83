package io.guichet.equipment.consumable;

import io.guichet.equipment.shelf.Check;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something came in, went out, or was counted.
 *
 * @param pieces more in the store than before; fewer when below zero
 * @param unitId who pays; of what was issued only
 * @param deviceId what it is for; null when it is for the unit as a whole, or nothing was issued
 * @param left in the store after it
 */
public record Movement(
        Kind kind,
        long pieces,
        @Nullable String unitId,
        @Nullable String deviceId,
        long left,
        String by,
        Instant at) {

    /** What it was. */
    public enum Kind {
        RECEIVED,
        ISSUED,
        COUNTED
    }

    public Movement {
        Check.present("kind", kind);
    }
}
