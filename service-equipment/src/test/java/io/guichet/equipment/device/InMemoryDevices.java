package io.guichet.equipment.device;

import io.guichet.platform.domain.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Devices of a test. */
public final class InMemoryDevices implements Devices {

    private final Map<String, Device> devices = new TreeMap<>();

    public InMemoryDevices(Device... some) {
        for (Device device : some) devices.put(device.id(), device);
    }

    public void put(Device device) {
        devices.put(device.id(), device);
    }

    @Override
    public Optional<Device> known(String id) {
        return Optional.ofNullable(devices.get(id));
    }

    @Override
    public Device find(String id) {
        return known(id).orElseThrow(() -> new NotFound("asset", id));
    }

    @Override
    public List<Device> ofHall(String hallId, @Nullable String unitId, int limit) {
        return devices.values().stream()
                .filter(device -> device.inService() && device.hallId().equals(hallId))
                .filter(device -> unitId == null || unitId.equals(device.unitId()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Device> ofModel(String model, @Nullable String hallId, int limit) {
        return devices.values().stream()
                .filter(device -> device.inService() && device.model().equals(model))
                .filter(device -> hallId == null || device.hallId().equals(hallId))
                .limit(limit)
                .toList();
    }
}
