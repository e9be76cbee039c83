package io.guichet.evaluation.rating;

/**
 * Where the citizen rated: the pad at the window, the code on the slip, a kiosk, the page of the own ticket, a paper form
 * or the hotline. The last two reach us through a member of staff.
 */
public enum Channel {
    PAD,
    QR,
    KIOSK,
    PAGE,
    PAPER,
    HOTLINE;

    /** Whether somebody of the house types in what the citizen wrote or said. */
    public boolean enteredByStaff() {
        return this == PAPER || this == HOTLINE;
    }
}
