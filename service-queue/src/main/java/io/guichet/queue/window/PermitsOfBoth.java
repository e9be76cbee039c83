package io.guichet.queue.window;

import java.time.Instant;
import java.util.Optional;

/** Permits granted at the desk of the queue, and those that the equipment service tells of (C8). */
public final class PermitsOfBoth implements Permits {

    private final Permits own;
    private final OutsidePermits outside;

    public PermitsOfBoth(Permits own, OutsidePermits outside) {
        this.own = own;
        this.outside = outside;
    }

    @Override
    public void add(Permit permit) {
        own.add(permit);
    }

    @Override
    public Optional<Permit> valid(String staffId, String windowId, Instant now) {
        return own.valid(staffId, windowId, now).or(() -> outside.valid(staffId, windowId, now));
    }
}
