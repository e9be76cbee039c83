package io.guichet.equipment.closingcheck;

/** What is looked at before leaving (C4, R11). */
public enum Item {
    PROGRAMS_EXITED,
    POWER_OFF,
    DOORS_AND_WINDOWS_LOCKED,
    PAPERS_PUT_AWAY,
    SEALS_LOCKED_AWAY
}
