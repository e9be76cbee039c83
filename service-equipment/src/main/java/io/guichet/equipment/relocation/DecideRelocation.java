package io.guichet.equipment.relocation;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;

/** Somebody else approves or rejects. */
public final class DecideRelocation {

    private final Shelf<Relocation, RelocationEvent> relocations;

    public DecideRelocation(Shelf<Relocation, RelocationEvent> relocations) {
        this.relocations = relocations;
    }

    public Kept<Relocation> decide(String id, boolean approved, Act act) {
        return relocations.change(id, act, asked -> asked.decide(approved, act.by(), act.at()));
    }
}
