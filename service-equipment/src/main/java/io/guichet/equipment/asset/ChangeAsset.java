package io.guichet.equipment.asset;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Everything that is done with a registered asset, also by the other features of this service. */
public final class ChangeAsset {

    private final Shelf<Asset, AssetEvent> assets;
    private final Register register;
    private final SettleParts settleParts;

    public ChangeAsset(Shelf<Asset, AssetEvent> assets, Register register, SettleParts settleParts) {
        this.assets = assets;
        this.register = register;
        this.settleParts = settleParts;
    }

    /** @throws Refused HIERARCHY_CYCLE also when somebody else closed the circle at the same instant */
    public Kept<Asset> amend(String id, Card card, String owner, @Nullable String costBearer, Act act) {
        register.checkParent(id, card.parentId());
        AtomicReference<@Nullable String> before = new AtomicReference<>();
        Kept<Asset> written = assets.change(id, act, asset -> {
            before.set(asset.card().parentId());
            return asset.amend(card, owner, costBearer, act.by(), act.at());
        });
        return settleParts.settle(written, before.get(), act.by(), act.at());
    }

    /**
     * @param relocationId the approval; without one, only what lies in the store moves
     * @throws Refused MOVE_NOT_APPROVED, and that it was tried is told (C10)
     */
    public Kept<Asset> move(String id, Spot to, @Nullable String relocationId, Act act) {
        register.check(to, "/spot", id);
        try {
            return assets.change(id, act, asset -> asset.move(to, relocationId, act.by(), act.at()));
        } catch (Refused refused) {
            if (refused.why() == Why.MOVE_NOT_APPROVED) tellMoveRefused(id, to, act);
            throw refused;
        }
    }

    /** Somebody wanted to move it without an approval (C10). */
    public void tellMoveRefused(String id, Spot wanted, Act act) {
        assets.tell(id, assets.find(id).it().moveRefused(wanted, act.by(), act.at()));
    }

    /** Somebody wanted to give back what the centre has already (C12). */
    public void tellReturnRefused(String id, String giver, Act act) {
        assets.tell(id, assets.find(id).it().returnRefused(giver, act.by(), act.at()));
    }

    public Kept<Asset> become(String id, AssetState state, Act act) {
        return assets.change(id, act, asset -> asset.become(state, act.by(), act.at()));
    }

    /** A fault is open; told again it changes nothing. */
    public Kept<Asset> fail(String id, String faultId, Act act) {
        return assets.change(id, act, asset -> asset.fail(faultId, act.by(), act.at()));
    }

    /** A fault is no longer open; told again it changes nothing. */
    public Kept<Asset> heal(String id, String faultId, Act act) {
        return assets.change(id, act, asset -> asset.heal(faultId, act.by(), act.at()));
    }

    /** @param custodian null: given back */
    public Kept<Asset> keptBy(String id, @Nullable String custodian, String sheetId, Act act) {
        return assets.change(id, act, asset -> asset.keptBy(custodian, sheetId, act.at()));
    }
}
