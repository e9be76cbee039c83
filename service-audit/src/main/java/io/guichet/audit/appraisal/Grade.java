package io.guichet.audit.appraisal;

/** How a month was. */
public enum Grade {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR
}
