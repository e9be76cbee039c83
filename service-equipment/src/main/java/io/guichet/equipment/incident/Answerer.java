package io.guichet.equipment.incident;

import io.guichet.equipment.shelf.Check;

/**
 * Who answers for what happened at a device, by value: who worked at its window then, else who keeps it (C3).
 *
 * @param staffId staff number
 */
public record Answerer(String staffId, Ground as) {

    /** Why it is this person. */
    public enum Ground {
        AT_WINDOW,
        CUSTODIAN
    }

    public Answerer {
        Check.slug("staffId", staffId);
        Check.present("as", as);
    }
}
