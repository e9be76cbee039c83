package io.guichet.equipment.workorder;

import io.guichet.equipment.shelf.Check;

/** A part that was put in. */
public record Part(String name, int quantity, long unitCents) {

    public Part {
        Check.text("name", name, 100);
        Check.between("quantity", quantity, 1, 1000);
        Check.between("unitCents", unitCents, 0, 1_000_000_000L);
    }

    public long cents() {
        return quantity * unitCents;
    }
}
