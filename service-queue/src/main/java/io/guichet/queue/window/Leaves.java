package io.guichet.queue.window;

import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import java.time.Instant;

/** Looks up what decides whether somebody may leave a window. */
public final class Leaves {

    private final Halls halls;
    private final Windows windows;

    public Leaves(Halls halls, Windows windows) {
        this.halls = halls;
        this.windows = windows;
    }

    Leave of(ServiceWindow window, Actor actor, Instant now) {
        Hall hall = halls.find(window.hallId());
        return new Leave(actor, hall, Shortfall.without(window, windows.openIn(hall.id()), hall, now));
    }
}
