package io.guichet.queue.window;

import io.guichet.queue.staff.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person's stay at one window, from signing in to leaving.
 *
 * @param itemCodes what is served in this session; never empty
 * @param permitId the permit that allowed it outside the posted hours, if one was needed
 * @param pauses the suspensions so far that are over
 * @param unattendedSince beginning of the spell that an alert was already raised for
 * @param leftOpenSince the hall's closing that this session was found left open after; null when it was not
 */
public record Session(
        String id,
        String staffId,
        Instant openedAt,
        Set<String> itemCodes,
        @Nullable String permitId,
        List<Pause> pauses,
        @Nullable Instant unattendedSince,
        @Nullable Instant leftOpenSince) {

    public Session {
        if (itemCodes.isEmpty()) throw new IllegalArgumentException("itemCodes: at least one");
        itemCodes = Set.copyOf(itemCodes);
        pauses = List.copyOf(pauses);
    }

    /** One that was not left open. */
    public Session(
            String id,
            String staffId,
            Instant openedAt,
            Set<String> itemCodes,
            @Nullable String permitId,
            List<Pause> pauses,
            @Nullable Instant unattendedSince) {
        this(id, staffId, openedAt, itemCodes, permitId, pauses, unattendedSince, null);
    }

    static Session begin(String id, String staffId, Set<String> itemCodes, @Nullable String permitId, Instant now) {
        return new Session(id, staffId, now, itemCodes, permitId, List.of(), null);
    }

    /** Since when the person could have been calling without a break. */
    public Instant presentSince() {
        return pauses.isEmpty() ? openedAt : pauses.getLast().until();
    }

    /**
     * What may be served here after a change of the qualification: never more than at the beginning.
     *
     * @param who as known now; null when not any more
     * @throws WindowRefusal.NotQualified when nothing is left
     */
    public Set<String> itemsStillAllowed(@Nullable StaffMember who) {
        Set<String> allowed = who == null
                ? Set.of()
                : itemCodes.stream().filter(who::isQualifiedFor).collect(Collectors.toUnmodifiableSet());
        if (allowed.isEmpty()) throw new WindowRefusal.NotQualified(staffId + " is not qualified for this any more.");
        return allowed;
    }

    Session after(Pause pause) {
        List<Pause> longer = new ArrayList<>(pauses);
        longer.add(pause);
        return new Session(id, staffId, openedAt, itemCodes, permitId, longer, unattendedSince, leftOpenSince);
    }

    Session alertedFor(Instant spell) {
        return new Session(id, staffId, openedAt, itemCodes, permitId, pauses, spell, leftOpenSince);
    }

    Session leftOpen(Instant closing) {
        return new Session(id, staffId, openedAt, itemCodes, permitId, pauses, unattendedSince, closing);
    }

    Session serving(Set<String> others) {
        return new Session(id, staffId, openedAt, others, permitId, pauses, unattendedSince, leftOpenSince);
    }
}
