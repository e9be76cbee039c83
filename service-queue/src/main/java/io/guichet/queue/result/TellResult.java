package io.guichet.queue.result;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import java.time.Instant;

/** The person was told what came of it. */
public final class TellResult {

    private static final int ROUNDS = 3;

    private final Matters matters;
    private final Halls halls;
    private final Clock clock;

    public TellResult(Matters matters, Halls halls, Clock clock) {
        this.matters = matters;
        this.halls = halls;
        this.clock = clock;
    }

    /** @throws MatterRefusal.AlreadyTold when another result or way is on record */
    public Matter tell(String id, Result result, ToldHow how, String staffId) {
        return Stale.retry(ROUNDS, () -> {
            Matter matter = matters.known(id).orElseThrow(() -> new NotFound("matter", id));
            Instant now = clock.instant();
            var today = halls.find(matter.hallId()).businessDay(now);
            return matters.save(matter.tell(result, how, staffId, new Moment(today, now)));
        });
    }
}
