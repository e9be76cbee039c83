package io.guichet.equipment.plan;

import org.jspecify.annotations.Nullable;

/** Which device, and where it stood when the plan was made. */
public record Target(
        String deviceId,
        String hallId,
        @Nullable String unitId,
        @Nullable String campaignId) {}
