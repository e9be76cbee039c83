package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what decides whether somebody may leave a window, so that two who leave in one instant see each other: where
 * the hall promised a minimum, whoever leaves announces it first, and counts those who announced as gone.
 */
public final class Leaves {

    /** Each lost round means that another window announced; more than this do not leave a hall at once. */
    private static final int ROUNDS = 128;

    /** A process that dies between announcing and leaving holds others back for so long. */
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    private final Halls halls;
    private final Windows windows;
    private final Departures departures;

    public Leaves(Halls halls, Windows windows, Departures departures) {
        this.halls = halls;
        this.windows = windows;
        this.departures = departures;
    }

    /** @param write decides and stores */
    ServiceWindow leave(ServiceWindow window, Actor actor, Instant now, Function<Leave, ServiceWindow> write) {
        Hall hall = halls.find(window.hallId());
        if (!Shortfall.concerns(window, hall, now)) return write.apply(new Leave(actor, hall, null));
        for (int round = 0; round < ROUNDS; round++) {
            Departures.Seen seen = departures.in(hall.id());
            Leave leave = new Leave(actor, hall, shortfall(window, hall, seen.leaving(), now));
            if (mustAsk(leave, window)) return write.apply(leave);
            if (departures.announce(seen, window.id(), now)) return announced(window, leave, write);
        }
        throw new Stale(window.id());
    }

    private ServiceWindow announced(ServiceWindow window, Leave leave, Function<Leave, ServiceWindow> write) {
        try {
            return write.apply(leave);
        } finally {
            departures.over(window.hallId(), window.id());
        }
    }

    /** It will be refused, so others need not reckon with it. */
    private static boolean mustAsk(Leave leave, ServiceWindow window) {
        return leave.shortfall() != null && !leave.actor().isSupervisor() && window.approval() == null;
    }

    private @Nullable Shortfall shortfall(ServiceWindow window, Hall hall, Map<String, Instant> leaving, Instant now) {
        List<ServiceWindow> staying = windows.openIn(hall.id()).stream()
                .filter(other -> !isLeaving(leaving.get(other.id()), now))
                .toList();
        return Shortfall.without(window, staying, hall, now);
    }

    private static boolean isLeaving(@Nullable Instant announced, Instant now) {
        return announced != null && announced.plus(BELIEVED).isAfter(now);
    }
}
