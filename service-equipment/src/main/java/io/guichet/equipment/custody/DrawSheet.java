package io.guichet.equipment.custody;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many devices on one sheet, to be signed by both sides. */
public final class DrawSheet {

    private final Shelf<CustodySheet, CustodyEvent> sheets;
    private final Shelf<Asset, AssetEvent> assets;
    private final ChangeAsset changeAsset;
    private final Organisation organisation;

    public DrawSheet(
            Shelf<CustodySheet, CustodyEvent> sheets,
            Shelf<Asset, AssetEvent> assets,
            ChangeAsset changeAsset,
            Organisation organisation) {
        this.sheets = sheets;
        this.assets = assets;
        this.changeAsset = changeAsset;
        this.organisation = organisation;
    }

    /** What is to stand on it. */
    public record Wish(
            SheetKind kind,
            String hallId,
            String unitId,
            List<String> assetIds,
            String giver,
            String receiver,
            @Nullable String delegate) {}

    /**
     * @throws InvalidRequest for devices of another hall, or a person of the unit who does not work there
     * @throws Refused ALREADY_RETURNED, and that it was tried is told; NOT_IN_CUSTODY, WRONG_STATE, SAME_PERSON
     */
    public Kept<CustodySheet> draw(Wish wish, Act act) {
        String id = Ids.of("custody|" + act.key());
        var before = sheets.known(id);
        if (before.isPresent()) return before.get();
        if (wish.assetIds().isEmpty()
                || wish.assetIds().size() > CustodySheet.MOST_LINES
                || new HashSet<>(wish.assetIds()).size() != wish.assetIds().size()) {
            throw new InvalidRequest("/assetIds", "1 to " + CustodySheet.MOST_LINES + ", each once");
        }
        organisation.unit(wish.unitId(), wish.hallId(), "/unitId");
        boolean handover = wish.kind() == SheetKind.HANDOVER;
        String custodian = handover ? wish.receiver() : wish.giver();
        organisation.staff(custodian, wish.hallId(), handover ? "/receiver" : "/giver");
        List<Line> lines = wish.assetIds().stream()
                .map(asset -> line(assets.find(asset).it(), wish, custodian, act))
                .toList();
        CustodySheet sheet = new CustodySheet(
                id,
                wish.kind(),
                wish.hallId(),
                wish.unitId(),
                lines,
                wish.giver(),
                wish.receiver(),
                wish.delegate(),
                List.of(),
                SheetState.OPEN,
                act.by(),
                act.at(),
                List.of(),
                true);
        return sheets.add(sheet.draw(), act.key());
    }

    private Line line(Asset asset, Wish wish, String custodian, Act act) {
        if (!asset.spot().hallId().equals(wish.hallId())) {
            throw new InvalidRequest("/assetIds", asset.label() + " is not of this hall");
        }
        if (asset.state() == AssetState.RETIRED) throw new Refused(Why.WRONG_STATE, asset.label() + " is retired.");
        String keeper = asset.holding().custodian();
        if (wish.kind() == SheetKind.HANDOVER && keeper != null) {
            throw new Refused(Why.WRONG_STATE, asset.label() + " is kept by somebody. It is returned first.");
        }
        if (wish.kind() == SheetKind.RETURN && keeper == null) {
            changeAsset.tellReturnRefused(asset.id(), custodian, act);
            throw new Refused(Why.ALREADY_RETURNED, asset.label() + " is with the centre already.");
        }
        if (wish.kind() == SheetKind.RETURN && !custodian.equals(keeper)) {
            throw new Refused(Why.NOT_IN_CUSTODY, asset.label() + " is kept by somebody else.");
        }
        long open = sheets.count(Query.all().where("state", SheetState.OPEN).where("lines.assetId", asset.id()));
        if (open > 0) throw new Refused(Why.WRONG_STATE, asset.label() + " is on a sheet that waits to be signed.");
        return Line.of(asset);
    }
}
