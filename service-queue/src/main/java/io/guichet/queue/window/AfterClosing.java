package io.guichet.queue.window;

import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import java.time.Instant;
import java.util.Optional;

/** What a session may still do when the hall has closed: it serves the day's people to the end, nobody later. Rules R10, C8. */
public final class AfterClosing {

    private final Halls halls;
    private final Permits permits;

    public AfterClosing(Halls halls, Permits permits) {
        this.halls = halls;
        this.permits = permits;
    }

    /**
     * When the hall closed, once the grace is over and no permit lets this person go on here.
     *
     * @return empty while everybody may be called
     */
    public Optional<Instant> closedFor(ServiceWindow window, Session session, Instant now) {
        Hall hall = halls.find(window.hallId());
        return hall.closedSince(now)
                .filter(closed -> closed.plus(hall.rules().closingGrace()).isBefore(now))
                .filter(closed ->
                        permits.valid(session.staffId(), window.id(), now).isEmpty());
    }
}
