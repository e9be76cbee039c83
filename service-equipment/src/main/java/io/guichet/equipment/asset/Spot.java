package io.guichet.equipment.asset;

import io.guichet.equipment.shelf.Check;
import org.jspecify.annotations.Nullable;

/**
 * Where an asset belongs.
 *
 * @param socket of the wall that it is plugged into (C10)
 */
public record Spot(
        String hallId,
        @Nullable String unitId,
        @Nullable String windowId,
        @Nullable String socket) {

    public Spot {
        Check.slug("hallId", hallId);
        Check.optionalSlug("unitId", unitId);
        Check.optionalSlug("windowId", windowId);
        Check.optionalSlug("socket", socket);
    }
}
