package io.guichet.complaint.casefile;

/** Why somebody looks at name and phone. */
public enum AccessPurpose {
    CALL_BACK,
    CHECK_FACTS,
    INSPECTION
}
