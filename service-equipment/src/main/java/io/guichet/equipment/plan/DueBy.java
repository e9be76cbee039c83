package io.guichet.equipment.plan;

/** What came first. */
public enum DueBy {
    CALENDAR,
    METER
}
