package io.guichet.evaluation.invitation;

/** How a service ended. Each of them is asked for a rating: asking only those who succeeded would flatter us. */
public enum Outcome {
    FINISHED,
    REFUSED,
    MISSING_MATERIAL,
    GIVEN_UP
}
