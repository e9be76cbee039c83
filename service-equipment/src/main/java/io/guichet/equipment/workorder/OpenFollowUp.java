package io.guichet.equipment.workorder;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import java.util.Optional;

/** What was found wrong is put right: one work order for each finding, however often it is told. */
public final class OpenFollowUp {

    private final OpenWorkOrder openWorkOrder;

    public OpenFollowUp(OpenWorkOrder openWorkOrder) {
        this.openWorkOrder = openWorkOrder;
    }

    /**
     * What was found.
     *
     * @param sourceId the plan or the finding
     * @param key names the finding: the work order's id follows from it
     */
    public record Need(String assetId, String sourceId, String key, Instant at) {}

    /** Empty when the register has no such asset: nobody could work on it. */
    public Optional<Kept<WorkOrder>> open(Need need) {
        OpenWorkOrder.Wish wish = new OpenWorkOrder.Wish(need.assetId(), Kind.FINDING, null, need.sourceId());
        try {
            return Optional.of(openWorkOrder.open(wish, Act.ofService(need.key(), need.at())));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
