package io.guichet.equipment.device;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registry of devices, read only. */
public interface Devices {

    Optional<Device> known(String id);

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Device find(String id);

    /**
     * Those in service in a hall, by label; at most so many.
     *
     * @param unitId null for every unit
     */
    List<Device> ofHall(String hallId, @Nullable String unitId, int limit);

    /**
     * Those in service of one model, by label; at most so many.
     *
     * @param hallId null for every hall
     */
    List<Device> ofModel(String model, @Nullable String hallId, int limit);
}
