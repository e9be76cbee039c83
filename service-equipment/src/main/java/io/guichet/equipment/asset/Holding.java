package io.guichet.equipment.asset;

import io.guichet.equipment.shelf.Check;
import org.jspecify.annotations.Nullable;

/**
 * Three roles that are mostly not one (C12): the centre owns, somebody of the unit keeps, the unit pays.
 *
 * @param owner the centre or a unit
 * @param custodian staff number of who signed for it; null while nobody did
 * @param costBearer the unit that pays consumables, maintenance and renewal; null: the owner
 */
public record Holding(
        String owner, @Nullable String custodian, @Nullable String costBearer) {

    public Holding {
        Check.slug("owner", owner);
        Check.optionalSlug("custodian", custodian);
        Check.optionalSlug("costBearer", costBearer);
    }

    /** Who pays. */
    public String payer() {
        return costBearer == null ? owner : costBearer;
    }

    Holding keptBy(@Nullable String staffId) {
        return new Holding(owner, staffId, costBearer);
    }
}
