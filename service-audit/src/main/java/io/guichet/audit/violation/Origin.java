package io.guichet.audit.violation;

import org.jspecify.annotations.Nullable;

/**
 * Where a violation comes from.
 *
 * @param ref finding, case, session, attempt or exposure; null when written by hand
 * @param eventId the event that raised it; null when written by hand
 */
public record Origin(
        Kind kind, @Nullable String ref, @Nullable String eventId) {

    /** Who noticed. */
    public enum Kind {
        QUEUE,
        COMPLAINT,
        INSPECTION,
        EQUIPMENT,
        EXPOSURE,
        BY_HAND
    }
}
