package io.guichet.equipment.figures;

import java.time.Instant;
import java.util.List;

/** What became of faults and repairs. News may come twice and in any order. */
public interface DeviceHistory {

    /** The earliest report of a fault stands, and its worst severity. */
    void reported(String faultId, String deviceId, String hallId, boolean down, Instant at);

    /** The earliest repair stands. */
    void repaired(String faultId, String deviceId, String hallId, Instant at);

    void verified(Repair repair, String hallId);

    /** Those of a hall that stood at some moment from {@code from} to {@code until}, the earliest first. */
    List<Outage> outages(String hallId, Instant from, Instant until);

    /** Those of a hall that were verified from {@code from} on and before {@code until}, the earliest first. */
    List<Repair> repairs(String hallId, Instant from, Instant until);
}
