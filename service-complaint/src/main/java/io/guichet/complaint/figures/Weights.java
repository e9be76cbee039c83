package io.guichet.complaint.figures;

import org.jspecify.annotations.Nullable;

/** How much each of the three rates counts. No official weights were verified: the same for each unless set. */
public record Weights(double response, double resolved, double satisfied) {

    public static final Weights SAME = new Weights(1, 1, 1);

    public Weights {
        boolean fine = response >= 0 && resolved >= 0 && satisfied >= 0;
        if (!fine || response + resolved + satisfied <= 0) {
            throw new IllegalArgumentException("weights: at least 0, and not all 0");
        }
    }

    /** Null unless there is something of each that counts. */
    @Nullable
    Double mean(Rate one, Rate two, Rate three) {
        Double first = part(one, response);
        Double second = part(two, resolved);
        Double third = part(three, satisfied);
        if (first == null || second == null || third == null) return null;
        return (first + second + third) / (response + resolved + satisfied);
    }

    private static @Nullable Double part(Rate rate, double weight) {
        if (weight == 0) return 0.0;
        Double value = rate.value();
        return value == null ? null : value * weight;
    }
}
