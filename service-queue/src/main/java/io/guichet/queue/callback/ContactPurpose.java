package io.guichet.queue.callback;

/** Why somebody looks at a name and a phone number. */
public enum ContactPurpose {
    CALL_BACK,
    CHECK_DETAILS,
    COMPLAINT,
    INSPECTION
}
