package io.guichet.equipment.scan;

/** How a search for viruses ended. */
public enum ScanOutcome {
    CLEAN,
    /** Something was there and is removed. */
    CLEANED,
    /** Something is there. */
    INFECTED,
    /** It did not come to an end: the device is still to be scanned. */
    FAILED
}
