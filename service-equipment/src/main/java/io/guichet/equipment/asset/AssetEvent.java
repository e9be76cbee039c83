package io.guichet.equipment.asset;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an asset, in the fields that others are told. */
public sealed interface AssetEvent {

    record Registered(
            String assetId,
            String label,
            String category,
            String model,
            String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            @Nullable String socket,
            String owner,
            String costBearer,
            String state,
            String by,
            Instant at)
            implements AssetEvent {}

    /** @param changed the names of the fields that differ */
    record Amended(String assetId, String label, String hallId, List<String> changed, String by, Instant at)
            implements AssetEvent {}

    /** @param relocationId the approval; null for something out of the store */
    record Moved(
            String assetId,
            String label,
            String fromHallId,
            @Nullable String fromWindowId,
            @Nullable String fromSocket,
            String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            @Nullable String socket,
            @Nullable String relocationId,
            String by,
            Instant at)
            implements AssetEvent {}

    /** Somebody wanted to move it without an approval (C10). */
    record MoveRefused(
            String assetId,
            String label,
            String hallId,
            @Nullable String windowId,
            @Nullable String wantedWindowId,
            @Nullable String wantedSocket,
            String by,
            Instant at)
            implements AssetEvent {}

    /** Somebody wanted to give back what the centre has already (C12). */
    record ReturnRefused(String assetId, String label, String hallId, String giver, String by, Instant at)
            implements AssetEvent {}

    record StateChanged(
            String assetId,
            String label,
            String hallId,
            @Nullable String windowId,
            String from,
            String to,
            String by,
            Instant at)
            implements AssetEvent {}

    /** @param custodian null: it came back to the owner */
    record CustodyChanged(
            String assetId,
            String label,
            String hallId,
            @Nullable String custodian,
            String sheetId,
            Instant at) implements AssetEvent {}
}
