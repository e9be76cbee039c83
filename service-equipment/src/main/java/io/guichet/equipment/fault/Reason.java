package io.guichet.equipment.fault;

import java.util.Locale;

/** What is the matter, as the list on the screen has it; there are no free words in an event. */
public enum Reason {
    NO_POWER,
    NO_NETWORK,
    NO_RESPONSE,
    PAPER_JAM,
    NO_PAPER,
    SCREEN,
    SOUND,
    SCANNER,
    DAMAGED,
    SEAL_BROKEN,
    HEARTBEAT_LOST,
    FAILED_CHECK,
    OTHER;

    /** On the wire: {@code no-power}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
