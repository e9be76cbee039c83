package io.guichet.queue.ticket;

/**
 * Why somebody is called earlier than others. The hall's rules give each class a credit of time; a ticket stands in
 * line as if it had been taken that much earlier. Rule R10.
 */
public enum Priority {
    NORMAL,
    APPOINTMENT,
    ELDERLY,
    DISABLED,
    /** Needs a reason in words. */
    URGENT
}
