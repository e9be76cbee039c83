package io.guichet.queue.equipment;

import io.guichet.queue.window.StandingFaults;
import java.time.Instant;
import java.util.Set;

/** The faults of devices. Reports and repairs may come twice and in any order: what is repaired stays repaired. */
public interface DeviceFaults extends StandingFaults {

    /** A fault that was once reported as critical stays critical until it is repaired. */
    void reported(FaultReport report);

    /** Also of a fault that was not heard of yet: its report, when it comes, is history. */
    void repaired(String faultId, Instant at);

    /** Where a critical fault stands. */
    Set<String> faultyWindows();
}
