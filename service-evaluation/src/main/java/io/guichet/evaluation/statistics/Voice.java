package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A rating as it follows from all that was heard of it. The news form a set that only grows, each under its sequence: in
 * whatever order and however often they come, the set and so the rating is the same.
 */
public record Voice(String channel, Instant submittedAt, SortedMap<Long, News> news) {

    public Voice {
        if (news.isEmpty()) throw new IllegalArgumentException("a rating nothing was heard of");
        news = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(news));
    }

    public int level() {
        return latest().level();
    }

    public List<String> tags() {
        return latest().tags();
    }

    boolean isBad() {
        return latest().isBad();
    }

    boolean isFlagged() {
        return has(News.Topic.FLAGGED);
    }

    /** Excluded for good: there is no way back. */
    boolean isExcluded() {
        return has(News.Topic.EXCLUDED);
    }

    boolean isValid() {
        return !isExcluded();
    }

    boolean isContactable() {
        return lastSaid(News::hasContact, false);
    }

    Steps steps() {
        return lastSaid(News::steps, Steps.NONE);
    }

    private News latest() {
        return news.lastEntry().getValue();
    }

    private boolean has(News.Topic topic) {
        return news.values().stream().anyMatch(any -> any.topic() == topic);
    }

    private <T> T lastSaid(
            Function<News, @org.jspecify.annotations.Nullable T> what, T otherwise) {
        return news.entrySet().stream()
                .sorted(Map.Entry.<Long, News>comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .map(what)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }
}
