package io.guichet.equipment.incident;

/** Where an incident stands. */
public enum IncidentState {
    RECORDED,
    CLOSED
}
