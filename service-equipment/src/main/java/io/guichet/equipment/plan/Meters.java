package io.guichet.equipment.plan;

import java.time.Instant;
import java.util.List;

/** Meters: counted from events, or read off by a person. */
public interface Meters {

    /** 0 for one that nobody has told of. */
    long reading(String meterId);

    /**
     * One more of each. The same event again changes nothing, also within one list.
     */
    void count(List<Counted> counted);

    /**
     * Something that a device did once.
     *
     * @param at when it happened, the same for a repeat
     */
    record Counted(String meterId, String eventId, Instant at) {}

    /** @throws PlanRefusal.LowerReading when it was read at more before */
    void read(String meterId, long reading, Instant at);

    /** Those that went on since plans were last looked at. */
    List<Changed> changed(int limit);

    /** @param mark which change it was; a later one is still to be looked at */
    record Changed(String meterId, long mark) {}

    void settled(Changed changed);
}
