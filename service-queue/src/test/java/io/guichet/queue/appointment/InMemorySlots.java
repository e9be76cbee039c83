package io.guichet.queue.appointment;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places in a map, with the promises of {@link SlotsContract}. */
final class InMemorySlots implements Slots {

    private final Map<SlotId, Map<String, Instant>> slots = new HashMap<>();

    @Override
    public synchronized boolean take(SlotId slot, int places, String appointmentId, Instant now) {
        Map<String, Instant> holders = slots.computeIfAbsent(slot, fresh -> new LinkedHashMap<>());
        if (holders.containsKey(appointmentId)) return true;
        if (holders.size() >= places) return false;
        holders.put(appointmentId, now);
        return true;
    }

    @Override
    public synchronized void giveBack(SlotId slot, String appointmentId) {
        slots.getOrDefault(slot, new HashMap<>()).remove(appointmentId);
    }

    @Override
    public synchronized List<String> heldSince(SlotId slot, Instant before) {
        return slots.getOrDefault(slot, Map.of()).entrySet().stream()
                .filter(holder -> holder.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized Map<Instant, Integer> taken(String hallId, String itemCode, Instant from, Instant until) {
        Map<Instant, Integer> taken = new HashMap<>();
        slots.forEach((slot, holders) -> {
            boolean wanted = slot.hallId().equals(hallId) && slot.itemCode().equals(itemCode);
            if (wanted && !slot.startsAt().isBefore(from) && slot.startsAt().isBefore(until)) {
                taken.put(slot.startsAt(), holders.size());
            }
        });
        return taken;
    }
}
