package io.guichet.equipment.asset;

import io.guichet.equipment.photo.Album;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Own;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A device, piece of furniture, seal or document.
 *
 * @param label printed on it, its own in the whole register
 * @param faults that are open; it is {@code FAULTY} as long as there are some
 * @param healthyState what it goes back to when the last fault is repaired
 * @param parentUnsure that it is a part of something else was written, and nobody has looked yet whether a circle was closed at
 *     the same instant ({@link SettleParts})
 */
public record Asset(
        String id,
        String label,
        Card card,
        Spot spot,
        Holding holding,
        AssetState state,
        List<String> faults,
        AssetState healthyState,
        Instant registeredAt,
        Instant changedAt,
        boolean parentUnsure)
        implements Thing {

    /** A label is printed once; a socket serves one device, until it is retired (C10). */
    public static final List<Own<Asset>> OWN = List.of(
            new Own<>("label", Asset::label, Why.LABEL_TAKEN, "Another asset has this label."),
            new Own<>("socketKey", Asset::socketKey, Why.SOCKET_TAKEN, "Another device is bound to this socket."));

    private static final int MOST_FAULTS = 100;

    public Asset {
        Check.slug("label", label);
        faults = List.copyOf(faults);
        if ((state == AssetState.FAULTY) != (!faults.isEmpty() && living(healthyState))) {
            throw new IllegalArgumentException(id + " " + state + " with faults " + faults);
        }
        if (id.equals(card.parentId())) throw new IllegalArgumentException("parentId: another asset");
    }

    static Change<Asset, AssetEvent> register(
            String id, String label, Card card, Spot spot, Holding holding, AssetState state, String by, Instant now) {
        Asset asset = new Asset(id, label, card, spot, holding, state, List.of(), state, now, now, false);
        return Change.of(
                asset,
                new AssetEvent.Registered(
                        id,
                        label,
                        card.category().name(),
                        card.model(),
                        spot.hallId(),
                        spot.unitId(),
                        spot.windowId(),
                        spot.socket(),
                        holding.owner(),
                        holding.payer(),
                        state.name(),
                        by,
                        now));
    }

    /** Another description, owner or cost bearer. Where it stands and who keeps it have commands of their own. */
    Change<Asset, AssetEvent> amend(Card wanted, String owner, @Nullable String costBearer, String by, Instant now) {
        refuseRetired();
        Holding held = new Holding(owner, holding.custodian(), costBearer);
        List<String> changed = differences(wanted, held);
        if (changed.isEmpty()) return Change.none(this);
        boolean unsure = !Objects.equals(card.parentId(), wanted.parentId()) ? wanted.parentId() != null : parentUnsure;
        Asset after = new Asset(id, label, wanted, spot, held, state, faults, healthyState, registeredAt, now, unsure);
        return Change.of(after, new AssetEvent.Amended(id, label, spot.hallId(), changed, by, now));
    }

    /** No circle was closed. */
    Change<Asset, AssetEvent> sureOfParent() {
        return Change.none(
                new Asset(id, label, card, spot, holding, state, faults, healthyState, registeredAt, changedAt, false));
    }

    /** A part of something else again, or of nothing; a retired one as well, for it stands in a circle like any other. */
    Change<Asset, AssetEvent> partOf(@Nullable String parentId, String by, Instant now) {
        if (Objects.equals(parentId, card.parentId())) return sureOfParent();
        Asset after = new Asset(
                id,
                label,
                card.withParent(parentId),
                spot,
                holding,
                state,
                faults,
                healthyState,
                registeredAt,
                now,
                parentId != null);
        return Change.of(after, new AssetEvent.Amended(id, label, spot.hallId(), List.of("parentId"), by, now));
    }

    /**
     * One photo more; one that it has changes nothing.
     *
     * @throws Refused TOO_MANY_PHOTOS beyond 20
     */
    Change<Asset, AssetEvent> showIn(String photo, String by, Instant now) {
        if (card.photos().contains(photo)) return Change.none(this);
        List<String> more = Album.with(card.photos(), photo);
        return amend(card.withPhotos(more), holding.owner(), holding.costBearer(), by, now);
    }

    /** One photo less; one that it does not have changes nothing. */
    Change<Asset, AssetEvent> hideFrom(String photo, String by, Instant now) {
        List<String> rest = Album.without(card.photos(), photo);
        return amend(card.withPhotos(rest), holding.owner(), holding.costBearer(), by, now);
    }

    /**
     * @param relocationId the approval; null is enough for what lies in the store
     * @throws Refused MOVE_NOT_APPROVED (C10)
     */
    Change<Asset, AssetEvent> move(Spot to, @Nullable String relocationId, String by, Instant now) {
        refuseRetired();
        if (to.equals(spot)) return Change.none(this);
        if (relocationId == null && state != AssetState.IN_STOCK) {
            throw new Refused(Why.MOVE_NOT_APPROVED, "Moving " + label + " takes an approved relocation request.");
        }
        Asset after =
                new Asset(id, label, card, to, holding, state, faults, healthyState, registeredAt, now, parentUnsure);
        return Change.of(
                after,
                new AssetEvent.Moved(
                        id,
                        label,
                        spot.hallId(),
                        spot.windowId(),
                        spot.socket(),
                        to.hallId(),
                        to.unitId(),
                        to.windowId(),
                        to.socket(),
                        relocationId,
                        by,
                        now));
    }

    AssetEvent moveRefused(Spot wanted, String by, Instant now) {
        return new AssetEvent.MoveRefused(
                id, label, spot.hallId(), spot.windowId(), wanted.windowId(), wanted.socket(), by, now);
    }

    AssetEvent returnRefused(String giver, String by, Instant now) {
        return new AssetEvent.ReturnRefused(id, label, spot.hallId(), giver, by, now);
    }

    /**
     * Into use, into the store, lost, found again, retired.
     *
     * @throws Refused WRONG_STATE when it does not follow, and while somebody still keeps what is to be retired
     */
    Change<Asset, AssetEvent> become(AssetState wanted, String by, Instant now) {
        if (wanted == AssetState.FAULTY) throw new IllegalArgumentException("state: a fault is reported, not set");
        if (wanted == healthyState) return Change.none(this);
        if (healthyState == AssetState.RETIRED
                || (healthyState == AssetState.LOST && wanted == AssetState.IN_USE)
                || (wanted == AssetState.RETIRED && holding.custodian() != null)) {
            throw new Refused(
                    Why.WRONG_STATE, label + " is " + healthyState + ", it cannot become " + wanted + " now.");
        }
        return inState(wanted, faults, by, now);
    }

    /** A fault of it is open; the same again changes nothing. */
    Change<Asset, AssetEvent> fail(String faultId, String by, Instant now) {
        if (faults.contains(faultId) || faults.size() >= MOST_FAULTS) return Change.none(this);
        List<String> more = new ArrayList<>(faults);
        more.add(faultId);
        return inState(healthyState, more, by, now);
    }

    /** A fault of it is repaired or was none; the same again changes nothing. */
    Change<Asset, AssetEvent> heal(String faultId, String by, Instant now) {
        if (!faults.contains(faultId)) return Change.none(this);
        return inState(
                healthyState,
                faults.stream().filter(each -> !each.equals(faultId)).toList(),
                by,
                now);
    }

    /** Somebody signed for it, or gave it back. */
    Change<Asset, AssetEvent> keptBy(@Nullable String custodian, String sheetId, Instant now) {
        if (Objects.equals(custodian, holding.custodian())) return Change.none(this);
        Asset after = new Asset(
                id,
                label,
                card,
                spot,
                holding.keptBy(custodian),
                state,
                faults,
                healthyState,
                registeredAt,
                now,
                parentUnsure);
        return Change.of(after, new AssetEvent.CustodyChanged(id, label, spot.hallId(), custodian, sheetId, now));
    }

    private Change<Asset, AssetEvent> inState(AssetState healthy, List<String> open, String by, Instant now) {
        AssetState next = !open.isEmpty() && living(healthy) ? AssetState.FAULTY : healthy;
        Asset after = new Asset(id, label, card, spot, holding, next, open, healthy, registeredAt, now, parentUnsure);
        return Change.of(
                after,
                new AssetEvent.StateChanged(
                        id, label, spot.hallId(), spot.windowId(), state.name(), next.name(), by, now));
    }

    private String socketKey() {
        String socket = spot.socket();
        return socket == null || state == AssetState.RETIRED ? "-|" + id : spot.hallId() + "|" + socket;
    }

    private static boolean living(AssetState state) {
        return state == AssetState.IN_STOCK || state == AssetState.IN_USE;
    }

    private void refuseRetired() {
        if (state == AssetState.RETIRED) throw new Refused(Why.WRONG_STATE, label + " is retired.");
    }

    private List<String> differences(Card wanted, Holding held) {
        List<String> changed = new ArrayList<>();
        note(changed, "category", card.category(), wanted.category());
        note(changed, "model", card.model(), wanted.model());
        note(changed, "serial", card.serial(), wanted.serial());
        note(changed, "purchased", card.purchased(), wanted.purchased());
        note(changed, "priceCents", card.priceCents(), wanted.priceCents());
        note(changed, "warrantyEnd", card.warrantyEnd(), wanted.warrantyEnd());
        note(changed, "manualUrl", card.manualUrl(), wanted.manualUrl());
        note(changed, "tamperSeal", card.tamperSeal(), wanted.tamperSeal());
        note(changed, "photos", card.photos(), wanted.photos());
        note(changed, "parentId", card.parentId(), wanted.parentId());
        note(changed, "deviceId", card.deviceId(), wanted.deviceId());
        note(changed, "owner", holding.owner(), held.owner());
        note(changed, "costBearer", holding.costBearer(), held.costBearer());
        return changed;
    }

    private static void note(List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) changed.add(field);
    }
}
