package io.guichet.equipment.asset;

import io.guichet.equipment.shelf.Check;
import org.jspecify.annotations.Nullable;

/**
 * An asset that is to be registered.
 *
 * @param label null: one is made
 * @param inUse false: it lies in the store
 */
public record Draft(
        @Nullable String label,
        Card card,
        Spot spot,
        String owner,
        @Nullable String costBearer,
        boolean inUse) {

    public Draft {
        Check.optionalSlug("label", label);
        Check.present("card", card);
        Check.present("spot", spot);
        Check.slug("owner", owner);
        Check.optionalSlug("costBearer", costBearer);
    }
}
