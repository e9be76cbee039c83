package io.guichet.equipment.custody;

import io.guichet.equipment.asset.Asset;

/** One device on a sheet, by value: what was signed for does not change with the register. */
public record Line(String assetId, String label, String category, String model, String serial) {

    static Line of(Asset asset) {
        return new Line(
                asset.id(),
                asset.label(),
                asset.card().category().name(),
                asset.card().model(),
                asset.card().serial());
    }
}
