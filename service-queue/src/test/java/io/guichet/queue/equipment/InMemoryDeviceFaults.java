package io.guichet.queue.equipment;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Faults in maps, with the promises of {@link DeviceFaultsContract}. */
public final class InMemoryDeviceFaults implements DeviceFaults {

    private final Map<String, FaultReport> reports = new HashMap<>();
    private final Set<String> critical = new HashSet<>();
    private final Set<String> repaired = new HashSet<>();

    @Override
    public synchronized void reported(FaultReport report) {
        reports.put(report.faultId(), report);
        if (report.critical()) critical.add(report.faultId());
    }

    @Override
    public synchronized void repaired(String faultId, Instant at) {
        repaired.add(faultId);
    }

    @Override
    public synchronized List<String> at(String windowId) {
        return critical.stream()
                .filter(id -> !repaired.contains(id)
                        && windowId.equals(
                                Objects.requireNonNull(reports.get(id)).windowId()))
                .sorted()
                .toList();
    }

    @Override
    public synchronized Set<String> faultyWindows() {
        return reports.values().stream()
                .map(FaultReport::windowId)
                .filter(Objects::nonNull)
                .filter(window -> !at(window).isEmpty())
                .collect(Collectors.toSet());
    }
}
