package io.guichet.equipment.figures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** History in maps, with the promises of {@link DeviceHistoryContract}. */
public final class InMemoryDeviceHistory implements DeviceHistory {

    private record Fault(
            String hallId,
            String deviceId,
            boolean down,
            @Nullable Instant from,
            @Nullable Instant until) {}

    private record Verified(String hallId, Repair repair) {}

    private final Map<String, Fault> faults = new TreeMap<>();
    private final Map<String, Verified> repairs = new TreeMap<>();

    @Override
    public void reported(String faultId, String deviceId, String hallId, boolean down, Instant at) {
        Fault known = faults.getOrDefault(faultId, new Fault(hallId, deviceId, false, null, null));
        faults.put(faultId, new Fault(hallId, deviceId, known.down || down, earlier(known.from, at), known.until));
    }

    @Override
    public void repaired(String faultId, String deviceId, String hallId, Instant at) {
        Fault known = faults.getOrDefault(faultId, new Fault(hallId, deviceId, false, null, null));
        faults.put(faultId, new Fault(hallId, deviceId, known.down, known.from, earlier(known.until, at)));
    }

    @Override
    public void verified(Repair repair, String hallId) {
        repairs.put(repair.workOrderId(), new Verified(hallId, repair));
    }

    @Override
    public List<Outage> outages(String hallId, Instant from, Instant until) {
        return faults.entrySet().stream()
                .filter(one -> one.getValue().hallId.equals(hallId))
                .<Outage>mapMulti((one, into) -> {
                    Fault fault = one.getValue();
                    Instant began = fault.from;
                    if (began == null || !began.isBefore(until)) return;
                    if (fault.until != null && fault.until.isBefore(from)) return;
                    into.accept(new Outage(one.getKey(), fault.deviceId, fault.down, began, fault.until));
                })
                .sorted(Comparator.comparing(Outage::from))
                .toList();
    }

    @Override
    public List<Repair> repairs(String hallId, Instant from, Instant until) {
        return repairs.values().stream()
                .filter(one -> one.hallId.equals(hallId))
                .map(Verified::repair)
                .filter(one ->
                        !one.verifiedAt().isBefore(from) && one.verifiedAt().isBefore(until))
                .sorted(Comparator.comparing(Repair::verifiedAt))
                .toList();
    }

    private static Instant earlier(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
