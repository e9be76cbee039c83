package io.guichet.audit.qualification;

import io.guichet.audit.shelf.Shelf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Lets qualifications follow from examinations and exposures, in whatever order and however often they are heard. */
public final class FollowExams {

    private final Shelf<Qualification, QualificationEvent> qualifications;

    public FollowExams(Shelf<Qualification, QualificationEvent> qualifications) {
        this.qualifications = qualifications;
    }

    /** @param validMonths from the day of the examination in this zone */
    public void passed(
            String staffId, String trainingId, List<String> itemCodes, int validMonths, ZoneId zone, Instant at) {
        Instant until = at.atZone(zone)
                .toLocalDate()
                .plusMonths(validMonths)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        Grant grant = new Grant(trainingId, itemCodes, until);
        qualifications.changeOrAdd(
                staffId, Qualification.none(staffId), trainingId, known -> known.grant(grant, Cause.PASSED, null, at));
    }

    public void failed(String staffId, String trainingId, List<String> itemCodes, Instant at) {
        qualifications.changeOrAdd(
                staffId, Qualification.none(staffId), trainingId, known -> known.fail(trainingId, itemCodes, at));
    }

    /** 对直接责任人调离工作岗位 (W12). */
    public void exposed(String staffId, String exposureId, Instant at) {
        qualifications.changeOrAdd(
                staffId,
                Qualification.none(staffId),
                exposureId,
                known -> known.move(exposureId, Cause.EXPOSURE, null, at));
    }
}
