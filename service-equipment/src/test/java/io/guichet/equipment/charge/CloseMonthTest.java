package io.guichet.equipment.charge;

import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Shelf;

class CloseMonthTest extends CloseMonthContract {

    private final Shelf<ChargeLine, ChargeEvent> lines = new InMemoryShelf<>("charge line");
    private final Shelf<ChargeSheet, ChargeEvent> sheets = new InMemoryShelf<>("charge sheet");

    @Override
    protected Shelf<ChargeLine, ChargeEvent> lines() {
        return lines;
    }

    @Override
    protected Shelf<ChargeSheet, ChargeEvent> sheets() {
        return sheets;
    }
}
