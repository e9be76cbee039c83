package io.guichet.evaluation.invitation;

/** Who shows a token: the pad at the window, or the citizen with the slip. */
public enum Holder {
    PAD,
    CITIZEN
}
