package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Satisfaction in figures. Each share comes with its numerator and denominator, and all follow from sums: a hall's share is
 * that of its sums, never the mean of its windows' shares.
 *
 * @param counts valid ratings by level, 5 is best
 * @param valid all of them
 * @param rateable services that ended
 * @param excluded ratings that do not count, after a human's decision
 * @param good 好评率: 5, 4 and 3
 * @param bad 差评率: 2 and 1
 * @param satisfied 满意率: 5 and 4
 * @param verySatisfied 非常满意率: 5
 * @param average 1 to 5
 * @param score100 the average on a scale from 0 to 100
 * @param response 主动评价率: of the services of these days, those with a valid rating
 * @param unrated 未评率: the others
 * @param badWithExcluded 含剔除差评率: as if nothing had been excluded
 * @param flaggedShare of all ratings received, those with a flag
 * @param lowerBound of the share of good ones, for ranks
 * @param tags how often each was ticked, among valid ratings
 */
public record Figures(
        SortedMap<Integer, Long> counts,
        long valid,
        long rateable,
        long excluded,
        long flagged,
        Rate good,
        Rate bad,
        Rate satisfied,
        Rate verySatisfied,
        @Nullable Double average,
        @Nullable Double score100,
        Rate response,
        Rate unrated,
        Rate badWithExcluded,
        Rate flaggedShare,
        @Nullable Double lowerBound,
        Map<String, Long> tags,
        Loop loop) {

    /** @param now a deadline after it counts neither as kept nor as missed */
    public static Figures of(Tally tally, Instant now) {
        SortedMap<Integer, Long> counts = new TreeMap<>(Collections.reverseOrder());
        long valid = 0;
        long points = 0;
        for (int level = 1; level <= 5; level++) {
            long count = tally.count(Measure.ofLevel(level));
            counts.put(level, count);
            valid += count;
            points += level * count;
        }
        long bad = tally.count(Measure.LEVEL_1) + tally.count(Measure.LEVEL_2);
        long satisfied = tally.count(Measure.LEVEL_5) + tally.count(Measure.LEVEL_4);
        long excludedBad = tally.count(Measure.EXCLUDED_BAD);
        long excluded = excludedBad + tally.count(Measure.EXCLUDED_GOOD);
        long rateable = tally.count(Measure.RATEABLE);
        long answered = tally.count(Measure.ANSWERED);
        long flagged = tally.count(Measure.FLAGGED);
        return new Figures(
                Collections.unmodifiableSortedMap(counts),
                valid,
                rateable,
                excluded,
                flagged,
                Rate.of(valid - bad, valid),
                Rate.of(bad, valid),
                Rate.of(satisfied, valid),
                Rate.of(tally.count(Measure.LEVEL_5), valid),
                valid == 0 ? null : (double) points / valid,
                valid == 0 ? null : 100.0 * (points - valid) / (4.0 * valid),
                Rate.of(answered, rateable),
                Rate.of(rateable - answered, rateable),
                Rate.of(bad + excludedBad, valid + excluded),
                Rate.of(flagged, valid + excluded),
                Wilson.lowerBound(valid - bad, valid),
                Map.copyOf(tally.tags()),
                Loop.of(tally, now));
    }
}
