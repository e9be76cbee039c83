package io.guichet.queue.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of time.
 *
 * @param until not included
 */
public record Span(Instant from, Instant until) {

    public Span {
        if (until.isBefore(from)) throw new IllegalArgumentException("until: not before from");
    }

    public boolean includes(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** What both have in common; empty when they do not meet or only touch. */
    public Optional<Span> and(Span other) {
        Instant later = from.isAfter(other.from) ? from : other.from;
        Instant earlier = until.isBefore(other.until) ? until : other.until;
        return later.isBefore(earlier) ? Optional.of(new Span(later, earlier)) : Optional.empty();
    }
}
