package io.guichet.evaluation.rating;

/** Why somebody looks at how to reach a citizen. */
public enum ContactPurpose {
    VERIFICATION,
    CALL_BACK,
    COMPLAINT
}
