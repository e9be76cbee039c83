package io.guichet.equipment.workorder;

import io.guichet.equipment.asset.Register;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What was found wrong is put right: one work order for each finding, however often it is told. */
public final class OpenFollowUp {

    private final OpenWorkOrder openWorkOrder;
    private final Register register;

    public OpenFollowUp(OpenWorkOrder openWorkOrder, Register register) {
        this.openWorkOrder = openWorkOrder;
        this.register = register;
    }

    /**
     * What was found.
     *
     * @param assetId the asset's id, or what is printed on its label: that is all that an inspector sees of it
     * @param sourceId the plan or the finding
     * @param key names the finding: the work order's id follows from it
     */
    public record Need(String assetId, String sourceId, String key, Instant at) {}

    /** Empty when the register has no such asset: nobody could work on it. */
    public Optional<Kept<WorkOrder>> open(Need need) {
        Optional<Kept<WorkOrder>> opened = open(need, need.assetId());
        if (opened.isPresent()) return opened;
        return register.labelled(need.assetId())
                .or(() -> register.labelled(need.assetId().toUpperCase(Locale.ROOT)))
                .flatMap(labelled -> open(need, labelled.id()));
    }

    private Optional<Kept<WorkOrder>> open(Need need, String assetId) {
        OpenWorkOrder.Wish wish = new OpenWorkOrder.Wish(assetId, Kind.FINDING, null, need.sourceId());
        try {
            return Optional.of(openWorkOrder.open(wish, Act.ofService(need.key(), need.at())));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
