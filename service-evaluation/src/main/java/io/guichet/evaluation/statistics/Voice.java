package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rating as it follows from all that was heard of it. The news form a set that only grows, each under its sequence: in
 * whatever order and however often they come, the set and so the rating is the same.
 */
public record Voice(String channel, Instant submittedAt, SortedMap<Long, News> news) {

    public Voice {
        if (news.isEmpty()) throw new IllegalArgumentException("a rating nothing was heard of");
        news = Collections.unmodifiableSortedMap(new TreeMap<>(news));
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
        boolean contactable = false;
        for (News any : news.values()) {
            Boolean said = any.hasContact();
            if (said != null) contactable = said;
        }
        return contactable;
    }

    Steps steps() {
        Steps steps = Steps.NONE;
        for (News any : news.values()) {
            Steps said = any.steps();
            if (said != null) steps = said;
        }
        return steps;
    }

    private News latest() {
        return news.lastEntry().getValue();
    }

    private boolean has(News.Topic topic) {
        return news.values().stream().anyMatch(any -> any.topic() == topic);
    }
}
