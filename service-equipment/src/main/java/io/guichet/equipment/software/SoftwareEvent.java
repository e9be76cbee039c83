package io.guichet.equipment.software;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a request for software, in the fields that others are told. */
public sealed interface SoftwareEvent {

    record Requested(
            String requestId,
            String hallId,
            @Nullable String assetId,
            String name,
            String version,
            @Nullable String sha256,
            String by,
            Instant at)
            implements SoftwareEvent {}

    record Approved(
            String requestId,
            String hallId,
            @Nullable String assetId,
            String name,
            String version,
            @Nullable String sha256,
            String by,
            Instant expiresAt,
            Instant at)
            implements SoftwareEvent {}

    record Refused(
            String requestId, String hallId, @Nullable String assetId, String by, Instant at)
            implements SoftwareEvent {}

    record Installed(
            String requestId, String hallId, @Nullable String assetId, String by, Instant at)
            implements SoftwareEvent {}

    record Found(String requestId, String hallId, String assetId, String roundId, Instant at)
            implements SoftwareEvent {}

    /** @param installed false when nobody made use of the approval */
    record Expired(
            String requestId, String hallId, @Nullable String assetId, boolean installed, Instant at)
            implements SoftwareEvent {}
}
