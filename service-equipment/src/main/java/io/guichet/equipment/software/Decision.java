package io.guichet.equipment.software;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the centre decided.
 *
 * @param reason in words; stays in this service
 * @param expiresAt from when on the program may not be there any more; null when refused
 */
public record Decision(
        String by,
        Instant at,
        boolean approved,
        @Nullable String reason,
        @Nullable Instant expiresAt) {}
