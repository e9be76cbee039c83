package io.guichet.audit;

import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.audit.appraisal.AppraisalAccess;
import io.guichet.audit.bulletin.BulletinAccess;
import io.guichet.audit.drill.DrillAccess;
import io.guichet.audit.emergency.EmergencyAccess;
import io.guichet.audit.exposure.ExposureAccess;
import io.guichet.audit.finding.FindingAccess;
import io.guichet.audit.handbook.HandbookAccess;
import io.guichet.audit.inspection.InspectionAccess;
import io.guichet.audit.integrity.IntegrityAccess;
import io.guichet.audit.ledger.LedgerAccess;
import io.guichet.audit.merit.MeritAccess;
import io.guichet.audit.onsite.OnsiteAccess;
import io.guichet.audit.qualification.QualificationAccess;
import io.guichet.audit.ranking.RankingAccess;
import io.guichet.audit.rule.RuleAccess;
import io.guichet.audit.search.SearchAccess;
import io.guichet.audit.security.SecurityReportAccess;
import io.guichet.audit.training.TrainingAccess;
import io.guichet.audit.violation.ViolationAccess;
import io.guichet.audit.visit.VisitAccess;
import io.guichet.audit.witness.WitnessAccess;
import io.guichet.platform.security.AccessPolicy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everything that can be asked of this service, and by whom; nothing else is answered. */
final class AuditAccess {

    private AuditAccess() {}

    static AccessPolicy policy() {
        List<AccessPolicy.Line> lines = new ArrayList<>();
        lines.add(open(HttpMethod.GET, "/api/audit/openapi"));
        lines.addAll(WitnessAccess.lines());
        lines.addAll(TrainingAccess.lines());
        lines.addAll(QualificationAccess.lines());
        lines.addAll(RuleAccess.lines());
        lines.addAll(HandbookAccess.lines());
        lines.addAll(ViolationAccess.lines());
        lines.addAll(ExposureAccess.lines());
        lines.addAll(MeritAccess.lines());
        lines.addAll(InspectionAccess.lines());
        lines.addAll(FindingAccess.lines());
        lines.addAll(IntegrityAccess.lines());
        lines.addAll(VisitAccess.lines());
        lines.addAll(OnsiteAccess.lines());
        lines.addAll(DrillAccess.lines());
        lines.addAll(AppraisalAccess.lines());
        lines.addAll(RankingAccess.lines());
        lines.addAll(BulletinAccess.lines());
        lines.addAll(EmergencyAccess.lines());
        lines.addAll(SecurityReportAccess.lines());
        lines.addAll(LedgerAccess.lines());
        lines.addAll(SearchAccess.lines());
        return new AccessPolicy(lines);
    }
}
