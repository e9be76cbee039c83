package io.guichet.complaint.deadline;

/** What has to be done within a limit. */
public enum Purpose {
    ACCEPT,
    CONTACT,
    ANSWER,
    CALL_BACK
}
