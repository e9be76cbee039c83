package io.guichet.equipment.charge.mongo;

import io.guichet.equipment.FreshCollections;
import io.guichet.equipment.charge.ChargeEvent;
import io.guichet.equipment.charge.ChargeLine;
import io.guichet.equipment.charge.ChargeSheet;
import io.guichet.equipment.charge.CloseMonthContract;
import io.guichet.equipment.charge.wire.ChargeEventWire;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;

class CloseMonthIT extends CloseMonthContract {

    private final Shelf<ChargeLine, ChargeEvent> lines = new MongoShelf<>(
            "charge line", FreshCollections.aggregates("lines"), ChargeLine.class, ChargeEventWire::of);
    private final Shelf<ChargeSheet, ChargeEvent> sheets = new MongoShelf<>(
            "charge sheet", FreshCollections.aggregates("sheets"), ChargeSheet.class, ChargeEventWire::of);

    @Override
    protected Shelf<ChargeLine, ChargeEvent> lines() {
        return lines;
    }

    @Override
    protected Shelf<ChargeSheet, ChargeEvent> sheets() {
        return sheets;
    }
}
