package io.guichet.audit.finding;

import io.guichet.audit.inspection.Inspection;
import io.guichet.audit.inspection.InspectionEvent;
import io.guichet.audit.inspection.Noted;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.shelf.Shelf;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a finding of each that a published inspection noted, once. */
public final class FollowPublication {

    private final Shelf<Inspection, InspectionEvent> inspections;
    private final Shelf<Finding, FindingEvent> findings;
    private final Places places;
    private final Clock clock;

    public FollowPublication(
            Shelf<Inspection, InspectionEvent> inspections,
            Shelf<Finding, FindingEvent> findings,
            Places places,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.places = places;
        this.clock = clock;
    }

    /** @throws io.guichet.platform.domain.NotFound for an inspection there is not */
    public void published(String inspectionId) {
        Inspection inspection = inspections.find(inspectionId).value();
        int number = 0;
        for (Noted noted : inspection.noted()) {
            Finding finding = new Finding(
                    Ids.of("finding|" + inspectionId + "|" + number),
                    inspectionId,
                    number,
                    inspection.target().hallId(),
                    unitOf(inspection, noted),
                    noted,
                    inspection.inspectorId(),
                    Finding.State.OPEN,
                    noted.dueOn(),
                    List.of(),
                    List.of(),
                    List.of(),
                    clock.instant());
            findings.add(finding.raise());
            number++;
        }
    }

    /** A device's finding is about nobody unless it says so. */
    private @Nullable String unitOf(Inspection inspection, Noted noted) {
        if (noted.unitId() != null) return noted.unitId();
        String windowId = noted.windowId();
        if (windowId != null)
            return places.find(Kind.WINDOW, windowId).map(Place::unitId).orElse(null);
        return noted.assetId() == null ? inspection.target().unitId() : null;
    }
}
