package io.guichet.evaluation.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of a rating. Level and tags are the rating's right after it.
 *
 * @param hasContact null where the event does not say
 * @param steps null where the event is not about putting the rating right
 */
public record News(
        Topic topic,
        int level,
        List<String> tags,
        @Nullable Boolean hasContact,
        @Nullable Steps steps) {

    /** What kind of event it was, as far as figures care. */
    public enum Topic {
        VOICED,
        FLAGGED,
        EXCLUDED,
        MOVED,
        OTHER
    }

    public News {
        if (level < 1 || level > 5) throw new IllegalArgumentException("level: 1 to 5");
        tags = List.copyOf(tags);
    }

    /** The two lowest levels are a bad rating (差评). */
    boolean isBad() {
        return level <= 2;
    }
}
