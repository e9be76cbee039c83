package io.guichet.equipment.relocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others are told of a relocation request. */
public sealed interface RelocationEvent {

    record Requested(
            String relocationId,
            String assetId,
            String hallId,
            @Nullable String windowId,
            @Nullable String socket,
            String toHallId,
            @Nullable String toWindowId,
            @Nullable String toSocket,
            String by,
            Instant at)
            implements RelocationEvent {}

    record Approved(String relocationId, String assetId, String hallId, String by, Instant at)
            implements RelocationEvent {}

    record Rejected(String relocationId, String assetId, String hallId, String by, Instant at)
            implements RelocationEvent {}

    record Moved(String relocationId, String assetId, String hallId, String by, Instant at)
            implements RelocationEvent {}
}
