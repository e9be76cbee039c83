package io.guichet.complaint.casefile;

/** How a case came in. */
public enum Channel {
    PAGE,
    QR,
    KIOSK,
    WINDOW,
    PHONE,
    LETTER,
    RATING
}
