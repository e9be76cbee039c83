package io.guichet.audit.reading;

import io.guichet.platform.domain.Change;
import java.time.Instant;

/**
 * Somebody read entries: once, or within a minute several times in the same way.
 *
 * @param first lowest index of what was shown
 * @param last highest index of what was shown
 * @param entries how many were shown
 * @param isPersonal whether looks at personal data were among them
 */
public record Reading(
        String id,
        String reader,
        Way way,
        long first,
        long last,
        long entries,
        boolean isPersonal,
        Instant since,
        Instant at) {

    /** How it was read. */
    public enum Way {
        ENTRY,
        BUNDLE,
        SEARCH,
        EXPORT,
        REPORT
    }

    public Reading {
        if (entries < 1 || first < 0 || last < first) throw new IllegalArgumentException("a reading of nothing");
        if (at.isBefore(since)) throw new IllegalArgumentException("a reading that ended before it began");
    }

    Reading and(Reading further) {
        return new Reading(
                id,
                reader,
                way,
                Math.min(first, further.first),
                Math.max(last, further.last),
                entries + further.entries,
                isPersonal || further.isPersonal,
                since,
                further.at);
    }

    Change<Reading, ReadingEvent> noted() {
        return Change.of(this, new ReadingEvent.Noted(this));
    }
}
