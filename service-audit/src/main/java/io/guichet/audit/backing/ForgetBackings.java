package io.guichet.audit.backing;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Forgets lists that no record names: of drafts that were counted again, and of records that a crash kept from being written.
 * A list is written before the record that names it, so what was kept lately stays.
 */
public final class ForgetBackings {

    /** Far longer than any command takes between its lists and its record. */
    private static final Duration LATELY = Duration.ofDays(1);

    private final Backings backings;
    private final List<UsedBackings> users;
    private final Clock clock;

    public ForgetBackings(Backings backings, List<UsedBackings> users, Clock clock) {
        if (users.isEmpty()) throw new IllegalArgumentException("nobody says which lists are used");
        this.backings = backings;
        this.users = List.copyOf(users);
        this.clock = clock;
    }

    public void forget() {
        // Before the records are read: what is kept meanwhile is later than this.
        var before = clock.instant().minus(LATELY);
        Set<String> used = new HashSet<>();
        users.forEach(user -> used.addAll(user.digests()));
        backings.forget(used, before);
    }
}
