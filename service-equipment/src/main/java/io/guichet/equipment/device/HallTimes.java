package io.guichet.equipment.device;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** When a hall works. */
public interface HallTimes {

    /** The zone of the hall's wall clock; that of China for a hall nobody has told of. */
    ZoneId zone(String hallId);

    /** How long the hall is open between two moments by its posted hours, closures left out. */
    Duration open(String hallId, Instant from, Instant until);
}
