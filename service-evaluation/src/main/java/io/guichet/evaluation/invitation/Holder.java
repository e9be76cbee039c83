package io.guichet.evaluation.invitation;

/** Who shows a token: the pad at the window, a kiosk that was shown number and rating code, or the citizen with the slip. */
public enum Holder {
    PAD,
    KIOSK,
    CITIZEN
}
