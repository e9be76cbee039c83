package io.guichet.equipment.asset.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.Card;
import io.guichet.equipment.asset.Draft;
import io.guichet.equipment.asset.Spot;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.http.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes in and goes out of the register. */
final class AssetBodies {

    private AssetBodies() {}

    /** @param inUse left out: it lies in the store */
    record RegisterAssetRequest(
            @Nullable String label,
            @NotNull Card card,
            @NotNull Spot spot,
            @NotNull String owner,
            @Nullable String costBearer,
            @Nullable Boolean inUse) {

        Draft toDraft() {
            return InvalidRequest.at(
                    "", () -> new Draft(label, card, spot, owner, costBearer, Boolean.TRUE.equals(inUse)));
        }
    }

    record AmendAssetRequest(
            @NotNull Card card,
            @NotNull String owner,
            @Nullable String costBearer) {}

    record MoveAssetRequest(@NotNull Spot spot) {}

    record StateRequest(@NotNull AssetState state) {}

    /** @param after label to go on from; null on the last page */
    record AssetPage(List<Shown<Asset>> assets, @Nullable String after) {}
}
