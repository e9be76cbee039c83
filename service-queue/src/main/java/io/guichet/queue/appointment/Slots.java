package io.guichet.queue.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who holds the places of each slot. However many ask at once, no place is given twice. */
public interface Slots {

    /**
     * Gives a place; to one who holds one already, that one.
     *
     * @param places how many there are
     * @return false when all are given
     */
    boolean take(SlotId slot, int places, String appointmentId, Instant now);

    /** Frees the place; nothing happens when it holds none. */
    void giveBack(SlotId slot, String appointmentId);

    /** Those who took their place before this time and hold it still. */
    List<String> heldSince(SlotId slot, Instant before);

    /** How many places are given, by the beginning of the slot; slots without any may be missing. */
    Map<Instant, Integer> taken(String hallId, String itemCode, Instant from, Instant until);
}
