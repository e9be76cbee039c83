package io.guichet.queue.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's stay at one window, from signing in to leaving.
 *
 * @param itemCodes what is served in this session; never empty
 * @param permitId the permit that allowed it outside the posted hours, if one was needed
 * @param pauses the suspensions so far that are over
 * @param unattendedSince beginning of the spell that an alert was already raised for
 */
public record Session(
        String id,
        String staffId,
        Instant openedAt,
        Set<String> itemCodes,
        @Nullable String permitId,
        List<Pause> pauses,
        @Nullable Instant unattendedSince) {

    public Session {
        if (itemCodes.isEmpty()) throw new IllegalArgumentException("itemCodes: at least one");
        itemCodes = Set.copyOf(itemCodes);
        pauses = List.copyOf(pauses);
    }

    static Session begin(String id, String staffId, Set<String> itemCodes, @Nullable String permitId, Instant now) {
        return new Session(id, staffId, now, itemCodes, permitId, List.of(), null);
    }

    /** Since when the person could have been calling without a break. */
    public Instant presentSince() {
        return pauses.isEmpty() ? openedAt : pauses.getLast().until();
    }

    Session after(Pause pause) {
        List<Pause> longer = new ArrayList<>(pauses);
        longer.add(pause);
        return new Session(id, staffId, openedAt, itemCodes, permitId, longer, unattendedSince);
    }

    Session alertedFor(Instant spell) {
        return new Session(id, staffId, openedAt, itemCodes, permitId, pauses, spell);
    }

    Session serving(Set<String> others) {
        return new Session(id, staffId, openedAt, others, permitId, pauses, unattendedSince);
    }
}
