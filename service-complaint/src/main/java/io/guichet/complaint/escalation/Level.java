package io.guichet.complaint.escalation;

/** Who hears of it, from the desk upwards. */
public enum Level {
    HANDLER,
    SECTION_CHIEF,
    DIRECTOR,
    SUPERVISION_OFFICE
}
