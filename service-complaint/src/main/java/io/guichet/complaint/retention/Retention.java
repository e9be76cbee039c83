package io.guichet.complaint.retention;

import io.guichet.complaint.casefile.Followup;
import io.guichet.complaint.casefile.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * How long after its end the personal data of a case is kept. Defaults of this product: long enough for what a citizen
 * may still do and for a question afterwards; none is law.
 *
 * @param kept for each kind of case
 */
public record Retention(Map<Kind, Duration> kept) {

    public Retention {
        kept = Map.copyOf(kept);
        for (Kind kind : Kind.values()) {
            if (!kept.containsKey(kind)) throw new IllegalArgumentException("how long is a " + kind + " kept?");
        }
    }

    public Duration of(Kind kind) {
        return Objects.requireNonNull(kept.get(kind));
    }

    /** @throws IllegalArgumentException when something would be erased that the citizen may still come back to */
    public Retention atLeast(Followup followup) {
        kept.forEach((kind, time) -> {
            if (time.compareTo(followup.reopenWithin()) < 0 || time.compareTo(followup.rateWithin()) < 0) {
                throw new IllegalArgumentException(
                        "a " + kind + " is kept at least as long as its citizen may rate and reopen it");
            }
        });
        return this;
    }
}
