package io.guichet.equipment.asset;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.InvalidRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the register knows of the rest: places that exist, sockets that are free, parts of parts. */
public final class Register {

    private static final int DEEPEST = 16;

    private final Shelf<Asset, AssetEvent> assets;
    private final Organisation organisation;

    public Register(Shelf<Asset, AssetEvent> assets, Organisation organisation) {
        this.assets = assets;
        this.organisation = organisation;
    }

    public Optional<Kept<Asset>> labelled(String label) {
        return assets.list(Query.all().where("label", label).page(0, 1)).stream()
                .findFirst();
    }

    /**
     * A taken socket is refused here with its name; of two that come at the same instant the write refuses one.
     *
     * @throws InvalidRequest for a place that the organisation does not have
     * @throws Refused SOCKET_TAKEN when something else is plugged in there
     */
    public void check(Spot spot, String pointer, @Nullable String assetId) {
        organisation.hall(spot.hallId(), pointer + "/hallId");
        String unit = spot.unitId();
        String window = spot.windowId();
        String socket = spot.socket();
        if (unit != null) organisation.unit(unit, spot.hallId(), pointer + "/unitId");
        if (window != null) organisation.window(window, spot.hallId(), pointer + "/windowId");
        if (socket == null) return;
        List<Kept<Asset>> there =
                assets.list(Query.all().where("spot.hallId", spot.hallId()).where("spot.socket", socket));
        boolean taken = there.stream()
                .anyMatch(each -> !each.id().equals(assetId) && each.it().state() != AssetState.RETIRED);
        if (taken) throw new Refused(Why.SOCKET_TAKEN, "Another device is bound to socket " + socket + ".");
    }

    /** @throws Refused HIERARCHY_CYCLE when the asset would be a part of itself, or lie deeper than 16 */
    void checkParent(String assetId, @Nullable String parentId) {
        String above = parentId;
        for (int depth = 0; above != null; depth++) {
            if (above.equals(assetId) || depth >= DEEPEST) {
                throw new Refused(Why.HIERARCHY_CYCLE, "An asset cannot be a part of itself.");
            }
            String looked = above;
            above = assets.known(looked)
                    .orElseThrow(() -> new InvalidRequest("/card/parentId", "there is no asset " + looked))
                    .it()
                    .card()
                    .parentId();
        }
    }

    /** Whether the asset is a part of itself when it is a part of this, or lies deeper than 16; a circle of others is theirs. */
    boolean closesCircle(String assetId, @Nullable String parentId) {
        Set<String> seen = new HashSet<>();
        String above = parentId;
        while (above != null && seen.add(above)) {
            if (above.equals(assetId) || seen.size() > DEEPEST) return true;
            above = assets.known(above).map(each -> each.it().card().parentId()).orElse(null);
        }
        return false;
    }
}
