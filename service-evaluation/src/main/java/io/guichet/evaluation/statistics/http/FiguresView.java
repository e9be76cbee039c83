package io.guichet.evaluation.statistics.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.evaluation.statistics.Figures;
import io.guichet.evaluation.statistics.Loop;
import io.guichet.evaluation.statistics.Rate;
import io.guichet.platform.domain.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures with the tags' names, the most frequent tag first. */
record FiguresView(
        Map<String, Long> counts,
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
        List<TagCount> tags,
        Loop loop) {

    record TagCount(String code, Words name, long count) {}

    /** One group with its key and name. */
    record Group(
            String key, @Nullable Words name, @JsonUnwrapped FiguresView figures) {}

    /** One with a place. */
    record Ranked(
            int place,
            String key,
            @Nullable Words name,
            @JsonUnwrapped FiguresView figures) {}

    static FiguresView of(Figures figures, Names names) {
        return new FiguresView(
                counts(figures),
                figures.valid(),
                figures.rateable(),
                figures.excluded(),
                figures.flagged(),
                figures.good(),
                figures.bad(),
                figures.satisfied(),
                figures.verySatisfied(),
                figures.average(),
                figures.score100(),
                figures.response(),
                figures.unrated(),
                figures.badWithExcluded(),
                figures.flaggedShare(),
                figures.lowerBound(),
                figures.tags().entrySet().stream()
                        .map(tag -> new TagCount(tag.getKey(), names.ofTag(tag.getKey()), tag.getValue()))
                        .sorted(Comparator.comparingLong(TagCount::count)
                                .reversed()
                                .thenComparing(TagCount::code))
                        .toList(),
                figures.loop());
    }

    static Map<String, Long> counts(Figures figures) {
        Map<String, Long> counts = new LinkedHashMap<>();
        figures.counts().forEach((level, count) -> counts.put(level.toString(), count));
        return counts;
    }
}
