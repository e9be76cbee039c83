package io.guichet.equipment.consumable;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** What comes into a store, goes out of it, and is really there. */
public final class KeepStock {

    private final Shelf<Stock, StockEvent> stocks;
    private final Devices devices;
    private final Organisation organisation;

    public KeepStock(Shelf<Stock, StockEvent> stocks, Devices devices, Organisation organisation) {
        this.stocks = stocks;
        this.devices = devices;
        this.organisation = organisation;
    }

    /** @param unitCents counts only until the first delivery */
    public record Article(String hallId, String storeId, String code, String name, long unitCents, long restockLevel) {}

    public Kept<Stock> define(Article wanted, Act act) {
        Kept<Stock> there = stocks.add(
                Stock.define(
                        wanted.hallId(),
                        wanted.storeId(),
                        wanted.code(),
                        wanted.name(),
                        wanted.unitCents(),
                        wanted.restockLevel(),
                        act.by(),
                        act.at()),
                act.key());
        return stocks.change(
                there.id(), act, stock -> stock.redefine(wanted.name(), wanted.restockLevel(), act.by(), act.at()));
    }

    /** @throws InvalidRequest for more than a store holds */
    public Kept<Stock> receive(String id, long pieces, long unitCents, Act act) {
        return stocks.change(
                id,
                act,
                stock -> InvalidRequest.at("/quantity", () -> stock.receive(pieces, unitCents, act.by(), act.at())));
    }

    /**
     * To a device, whose cost bearer pays, or to a unit of the hall.
     *
     * @throws InvalidRequest for a device or a unit that the hall does not have, or both, or neither
     * @throws Refused NOT_ENOUGH_STOCK when there are fewer
     */
    public Kept<Stock> issue(String id, long pieces, @Nullable String unitId, @Nullable String deviceId, Act act) {
        String movementId = Ids.of("movement|" + act.key());
        return stocks.change(id, act, stock -> {
            Stock.Use use = use(stock.hallId(), unitId, deviceId);
            return stock.issue(pieces, use, movementId, act.by(), act.at());
        });
    }

    public Kept<Stock> count(String id, long counted, Act act) {
        return stocks.change(id, act, stock -> stock.count(counted, act.by(), act.at()));
    }

    private Stock.Use use(String hallId, @Nullable String unitId, @Nullable String deviceId) {
        if ((unitId == null) == (deviceId == null)) throw new InvalidRequest("/unitId", "a unit or a device");
        if (unitId != null) {
            return new Stock.Use(organisation.unit(unitId, hallId, "/unitId").id(), null);
        }
        Device device = devices.known(String.valueOf(deviceId))
                .filter(one -> one.hallId().equals(hallId))
                .orElseThrow(() -> new InvalidRequest("/deviceId", "the hall has no such device"));
        String payer = device.costBearer();
        if (payer == null) throw new InvalidRequest("/deviceId", "nobody pays for this device: name a unit");
        return new Stock.Use(payer, device.id());
    }
}
