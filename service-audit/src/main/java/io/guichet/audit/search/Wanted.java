package io.guichet.audit.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: entries that have all of it, newest first.
 *
 * @param terms as {@link Facts} makes them
 * @param from from this time on; null for all
 * @param to before this time; null for all
 * @param withPersonal looks at personal data too
 * @param before continue behind this one; null from the newest on
 */
public record Wanted(
        List<String> terms,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean withPersonal,
        @Nullable Place before) {

    /** Where a page ended. */
    public record Place(Instant at, long index) {}

    public Wanted {
        terms = List.copyOf(terms);
    }
}
