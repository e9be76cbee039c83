package io.guichet.evaluation.statistics;

/** By what ratings are told apart, besides hall and time. */
public enum Dimension {
    UNIT,
    ITEM,
    WINDOW,
    STAFF,
    CHANNEL
}
