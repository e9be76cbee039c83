package io.guichet.evaluation.tag;

import java.util.Arrays;

/** The five levels of satisfaction (非常不满意 to 非常满意). */
public enum Level {
    VERY_DISSATISFIED(1),
    DISSATISFIED(2),
    FAIR(3),
    SATISFIED(4),
    VERY_SATISFIED(5);

    private final int value;

    Level(int value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException unless 1 to 5 */
    public static Level of(int value) {
        return Arrays.stream(values())
                .filter(level -> level.value == value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a whole number from 1 to 5"));
    }

    /** 5 is best. */
    public int value() {
        return value;
    }

    /** The two lowest count as bad (差评), the other three as good (好评). */
    public boolean isBad() {
        return value <= DISSATISFIED.value;
    }
}
