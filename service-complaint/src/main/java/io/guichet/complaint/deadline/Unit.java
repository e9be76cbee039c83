package io.guichet.complaint.deadline;

/** What a limit is counted in. */
public enum Unit {
    WORKING_DAYS,
    WORKING_MINUTES,
    CALENDAR_DAYS
}
