package io.guichet.queue.organisation;

import java.time.LocalTime;

/**
 * So many windows must serve this item between these times of a posted day.
 *
 * @param to midnight means the end of the day, written {@code 24:00}
 * @param windows at least 1
 */
public record MinimumOpen(String itemCode, LocalTime from, LocalTime to, int windows) {

    public MinimumOpen {
        if (!DayTime.isBefore(from, to)) throw new IllegalArgumentException("to: later than from");
        if (windows < 1) throw new IllegalArgumentException("windows: at least 1");
    }

    public boolean appliesAt(LocalTime time) {
        return !time.isBefore(from) && DayTime.isBefore(time, to);
    }
}
