package io.guichet.equipment.workorder;

/** Why work is done: a fault, a plan, or a finding of a round or an inspection. */
public enum Kind {
    CORRECTIVE,
    PREVENTIVE,
    FINDING
}
