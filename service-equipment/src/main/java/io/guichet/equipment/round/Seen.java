package io.guichet.equipment.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device that was scanned.
 *
 * @param facts as registered at that moment; null for a label that the registry does not know
 * @param repeats how often it was scanned again
 */
public record Seen(
        String deviceId,
        @Nullable Facts facts,
        @Nullable String windowId,
        @Nullable String socketId,
        SealState seal,
        @Nullable String sealNumber,
        int programs,
        String by,
        Instant at,
        int repeats) {

    Seen again() {
        return new Seen(deviceId, facts, windowId, socketId, seal, sealNumber, programs, by, at, repeats + 1);
    }
}
