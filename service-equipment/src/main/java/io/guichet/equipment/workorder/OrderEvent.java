package io.guichet.equipment.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others are told of a work order. */
public sealed interface OrderEvent {

    /** @param sourceId the plan or finding; null for a fault */
    record Opened(
            String workOrderId,
            String assetId,
            String hallId,
            String kind,
            @Nullable String faultId,
            @Nullable String sourceId,
            String by,
            Instant at)
            implements OrderEvent {}

    record Assigned(String workOrderId, String assetId, String hallId, String assignee, String by, Instant at)
            implements OrderEvent {}

    record Started(String workOrderId, String assetId, String hallId, String by, Instant at) implements OrderEvent {}

    record Held(String workOrderId, String assetId, String hallId, String reason, String by, Instant at)
            implements OrderEvent {}

    /** @param heldSeconds how long this hold was */
    record Resumed(String workOrderId, String assetId, String hallId, long heldSeconds, String by, Instant at)
            implements OrderEvent {}

    record Done(
            String workOrderId,
            String assetId,
            String hallId,
            String costBearer,
            int labourMinutes,
            long materialCents,
            String cause,
            String by,
            Instant at)
            implements OrderEvent {}

    /** @param heldSeconds of all holds together */
    record Verified(
            String workOrderId,
            String assetId,
            String hallId,
            String kind,
            @Nullable String faultId,
            int reworks,
            long heldSeconds,
            String by,
            Instant at)
            implements OrderEvent {}

    /** It does not work yet. */
    record Returned(String workOrderId, String assetId, String hallId, int reworks, String by, Instant at)
            implements OrderEvent {}

    /** @param photo SHA-256 of what is kept */
    record PhotoAdded(String workOrderId, String assetId, String hallId, String photo, String by, Instant at)
            implements OrderEvent {}

    record PhotoRemoved(String workOrderId, String assetId, String hallId, String photo, String by, Instant at)
            implements OrderEvent {}
}
