package io.guichet.queue.organisation;

import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes a hall out of its normal order and back. */
public final class SwitchEmergency {

    private final Halls halls;
    private final Clock clock;

    public SwitchEmergency(Halls halls, Clock clock) {
        this.halls = halls;
        this.clock = clock;
    }

    /** @param expected is given the version found, before anything is decided on it */
    public Hall on(String hallId, Words notice, @Nullable String planId, LongConsumer expected) {
        return Stale.retry(3, () -> {
            Hall hall = halls.find(hallId);
            expected.accept(hall.version());
            return halls.save(hall.startEmergency(notice, planId, clock.instant()));
        });
    }

    /** @param expected is given the version found, before anything is decided on it */
    public Hall off(String hallId, LongConsumer expected) {
        return Stale.retry(3, () -> {
            Hall hall = halls.find(hallId);
            expected.accept(hall.version());
            return halls.save(hall.endEmergency(clock.instant()));
        });
    }
}
