package io.guichet.equipment.closingcheck;

import java.time.Instant;
import java.util.List;

/** What others are told of the end of the day at a window. */
public sealed interface ClosingEvent {

    /** @param open what was not done, by name */
    record Signed(
            String closingCheckId, String hallId, String windowId, String day, List<String> open, String by, Instant at)
            implements ClosingEvent {}
}
