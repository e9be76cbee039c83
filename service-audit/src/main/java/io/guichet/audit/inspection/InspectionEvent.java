package io.guichet.audit.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to templates, draws and inspections. Of a covert one no hall is told before it is published. */
public sealed interface InspectionEvent {

    record TemplatePublished(String templateCode, int templateVersion, int items, Instant at)
            implements InspectionEvent {}

    /** @param commitment SHA-256 over seed, candidates and count: the draw cannot be made up afterwards */
    record Drawn(String drawId, String commitment, int candidates, int count, Instant at) implements InspectionEvent {}

    record Planned(String inspectionId, @Nullable String hallId, boolean covert, boolean drawn, Instant at)
            implements InspectionEvent {}

    record Cancelled(String inspectionId, @Nullable String hallId, boolean covert, Instant at)
            implements InspectionEvent {}

    record Committed(String inspectionId, String hash, Instant takenAt, Instant at) implements InspectionEvent {}

    record Visited(
            String inspectionId,
            @Nullable String hallId,
            boolean covert,
            @Nullable Double score,
            int findings,
            int commitments,
            Instant at)
            implements InspectionEvent {}

    record EvidenceOpened(String inspectionId, String hash, String salt, String contentHash, Instant at)
            implements InspectionEvent {}

    record Published(
            String inspectionId,
            String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            String templateCode,
            int templateVersion,
            boolean covert,
            @Nullable String drawId,
            String inspectorId,
            @Nullable Double score,
            int findings,
            Instant at)
            implements InspectionEvent {}
}
