package io.guichet.queue.appointment;

import java.time.Instant;

/** The beginning of a piece of time in which so many visitors of an item are expected. */
public record SlotId(String hallId, String itemCode, Instant startsAt) {

    /** Its one name: the same in every process. */
    @Override
    public String toString() {
        return hallId + "|" + itemCode + "|" + startsAt;
    }
}
