package io.guichet.audit.qualification;

import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;

/** Ends qualifications whose term is over. */
public final class ExpireQualifications {

    private static final int AT_ONCE = 100;

    private final Shelf<Qualification, QualificationEvent> qualifications;
    private final Clock clock;

    public ExpireQualifications(Shelf<Qualification, QualificationEvent> qualifications, Clock clock) {
        this.qualifications = qualifications;
        this.clock = clock;
    }

    public void expire() {
        Instant now = clock.instant();
        // What ends exactly now is over, so "before" needs one millisecond more.
        Wanted over = Wanted.all().before("expires", now.plusMillis(1)).ascending("expires");
        for (Stored<Qualification> one : qualifications.list(over, 0, AT_ONCE)) {
            try {
                qualifications.save(one, one.value().expire(now), "expiry");
            } catch (Stale | Pushback later) {
                // Changed at this moment, or the broker is away: the next look sees.
            }
        }
    }
}
