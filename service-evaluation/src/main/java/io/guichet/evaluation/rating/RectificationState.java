package io.guichet.evaluation.rating;

/** How far a bad rating has been put right, in order. */
public enum RectificationState {
    OPEN,
    CONTACTED,
    VERIFIED,
    RECTIFIED,
    ANSWERED,
    CALLED_BACK,
    CLOSED
}
