package io.guichet.evaluation.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Places by the lower bound of the share of good ratings. With few ratings there is no place, but the figures are shown.
 *
 * @param ranked best first; equals share a place
 * @param unranked with too few valid ratings, by key
 */
public record Ranking(List<Ranked> ranked, List<Unranked> unranked) {

    /** So many valid ratings are needed for a place. */
    public static final int MINIMUM = 10;

    /** One with a place. */
    public record Ranked(int place, String key, Figures figures) {}

    /** One without. */
    public record Unranked(String key, Figures figures) {}

    public static Ranking of(SortedMap<String, Figures> groups) {
        List<Map.Entry<String, Figures>> enough = new ArrayList<>();
        List<Unranked> few = new ArrayList<>();
        groups.entrySet().forEach(group -> {
            if (group.getValue().valid() >= MINIMUM) enough.add(group);
            else few.add(new Unranked(group.getKey(), group.getValue()));
        });
        enough.sort(Comparator.comparingDouble((Map.Entry<String, Figures> group) -> bound(group.getValue()))
                .reversed()
                .thenComparing(Map.Entry::getKey));
        return new Ranking(places(enough), List.copyOf(few));
    }

    private static List<Ranked> places(List<Map.Entry<String, Figures>> sorted) {
        List<Ranked> ranked = new ArrayList<>(sorted.size());
        for (Map.Entry<String, Figures> group : sorted) {
            Ranked before = ranked.isEmpty() ? null : ranked.getLast();
            boolean same = before != null && Double.compare(bound(before.figures()), bound(group.getValue())) == 0;
            ranked.add(new Ranked(
                    before != null && same ? before.place() : ranked.size() + 1, group.getKey(), group.getValue()));
        }
        return List.copyOf(ranked);
    }

    private static double bound(Figures figures) {
        return Objects.requireNonNull(figures.lowerBound(), "has ratings");
    }
}
