package io.guichet.evaluation.rating;

/** Where the citizen rated: the pad at the window, the code on the slip, a kiosk, the page of the own ticket. */
public enum Channel {
    PAD,
    QR,
    KIOSK,
    PAGE
}
