package io.guichet.equipment.asset;

/** What kind of thing it is. Seals (印章) and documents are kept in the same register as devices (R3). */
public enum Category {
    COMPUTER("COM"),
    PRINTER("PRN"),
    PHONE("TEL"),
    DESK("DSK"),
    KIOSK("KSK"),
    DISPLAY("DSP"),
    PAD("PAD"),
    SEAL("SEL"),
    DOCUMENT("DOC"),
    OTHER("OTH");

    private final String prefix;

    Category(String prefix) {
        this.prefix = prefix;
    }

    /** What its labels begin with. */
    public String prefix() {
        return prefix;
    }
}
