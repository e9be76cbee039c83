package io.guichet.equipment.fault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When each device was heard of last. */
public interface Heartbeats {

    /**
     * The last of a device.
     *
     * @param faultId of the silence that was reported; null while it is heard
     */
    record Beat(
            String assetId,
            String hallId,
            Instant at,
            @Nullable String faultId) {}

    /**
     * It is there. An older one than the last changes nothing.
     *
     * @return the one before; empty for the first
     */
    Optional<Beat> heard(String assetId, String hallId, Instant at);

    /** Not heard of since then, and not reported as silent; the longest silent first. */
    List<Beat> silentSince(Instant before, int limit);

    /** Its silence is reported, unless it was heard meanwhile. */
    void reported(Beat silent, String faultId);

    /** One look more is not needed: it is not in use. */
    void forget(String assetId);
}
