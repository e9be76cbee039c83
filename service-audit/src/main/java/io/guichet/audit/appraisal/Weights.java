package io.guichet.audit.appraisal;

import io.guichet.audit.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One version of what counts how much. A published version is never edited.
 *
 * @param inputs each once
 * @param excellent from this total; then {@code good}, {@code fair}; below it is poor
 */
public record Weights(int version, List<Weight> inputs, double excellent, double good, double fair) {

    /** What one kind of fact counts in the total, above 0. */
    public record Weight(Fact.Kind input, double weight) {

        public Weight {
            if (!(weight > 0)) throw new IllegalArgumentException("weight: above 0");
        }
    }

    public Weights {
        inputs = List.copyOf(inputs);
        Map<Fact.Kind, Long> often =
                inputs.stream().collect(Collectors.groupingBy(Weight::input, Collectors.counting()));
        if (often.values().stream().anyMatch(times -> times > 1)) throw new IllegalArgumentException("an input twice");
        if (!(excellent > good && good > fair && fair > 0)) throw new IllegalArgumentException("grades in order");
    }

    Grade gradeOf(double total) {
        if (total >= excellent) return Grade.EXCELLENT;
        if (total >= good) return Grade.GOOD;
        return total >= fair ? Grade.FAIR : Grade.POOR;
    }
}
