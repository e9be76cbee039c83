package io.guichet.evaluation.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What is counted in a cell. */
public enum Measure {
    LEVEL_1(0),
    LEVEL_2(1),
    LEVEL_3(2),
    LEVEL_4(3),
    LEVEL_5(4),
    /** Ratings that do not count any more, which were bad. */
    EXCLUDED_BAD(5),
    EXCLUDED_GOOD(6),
    /** Ratings with a flag, whatever was decided. */
    FLAGGED(7),
    /** Services that ended: each may be rated. On the day of the service. */
    RATEABLE(8),
    /** Those of them with a rating that counts. On the day of the service. */
    ANSWERED(9),
    /** Bad ratings received, excluded ones too. */
    BAD(10),
    /** Of the bad ones: found mistaken or untrue. */
    UNTRUE(11),
    /** Of the bad ones: the citizen can be reached. */
    CONTACTABLE(12),
    /** Of the contactable ones: reached within the limit. */
    CONTACTED_IN_TIME(13),
    VERIFIED(14),
    /** Of the bad ones that stand: put right and accepted. */
    RECTIFIED(15),
    /** Of the contactable ones: reached for the call-back. */
    CALLED_BACK(16),
    REPLIED(17),
    /** Of those called back: satisfied, or basically. */
    SATISFIED_AFTER(18),
    /** Of the rectified ones: a tag came again in a bad rating of the window. */
    RECURRED(19);

    private static final Map<Integer, Measure> BY_PLACE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Measure::place, measure -> measure));

    private final int place;

    Measure(int place) {
        this.place = place;
    }

    /** How it is stored: never to be changed, never to be used again. */
    public int place() {
        return place;
    }

    /** @throws IllegalStateException for a place that a later version has written */
    public static Measure at(int place) {
        Measure measure = BY_PLACE.get(place);
        if (measure == null) throw new IllegalStateException("no measure at " + place);
        return measure;
    }

    static Measure ofLevel(int level) {
        return switch (level) {
            case 1 -> LEVEL_1;
            case 2 -> LEVEL_2;
            case 3 -> LEVEL_3;
            case 4 -> LEVEL_4;
            case 5 -> LEVEL_5;
            default -> throw new IllegalArgumentException("level: 1 to 5");
        };
    }
}
