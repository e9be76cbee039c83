package io.guichet.queue.ticket;

/** The way somebody got into the line. Rule W1. */
public enum Channel {
    /** From a kiosk. */
    KIOSK,
    /** From the hall's people. */
    COUNTER,
    /** Checked in for an appointment, wherever that was done. */
    APPOINTMENT,
    /** On paper in an emergency, entered afterwards. */
    PAPER
}
