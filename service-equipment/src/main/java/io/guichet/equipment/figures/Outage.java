package io.guichet.equipment.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a device, from its first report until it worked again.
 *
 * @param down whether the device could not be used: severity CRITICAL or MAJOR
 * @param until null while it stands
 */
public record Outage(
        String faultId,
        String deviceId,
        boolean down,
        Instant from,
        @Nullable Instant until) {}
