package io.guichet.audit;

import io.guichet.audit.appraisal.AppraisalWiring;
import io.guichet.audit.backing.BackingWiring;
import io.guichet.audit.bulletin.BulletinWiring;
import io.guichet.audit.drill.DrillWiring;
import io.guichet.audit.emergency.EmergencyWiring;
import io.guichet.audit.exposure.ExposureWiring;
import io.guichet.audit.fact.FactWiring;
import io.guichet.audit.finding.FindingWiring;
import io.guichet.audit.handbook.HandbookWiring;
import io.guichet.audit.inspection.InspectionWiring;
import io.guichet.audit.integrity.IntegrityWiring;
import io.guichet.audit.ledger.LedgerWiring;
import io.guichet.audit.merit.MeritWiring;
import io.guichet.audit.onsite.OnsiteWiring;
import io.guichet.audit.organisation.OrganisationWiring;
import io.guichet.audit.qualification.QualificationWiring;
import io.guichet.audit.ranking.RankingWiring;
import io.guichet.audit.reading.ReadingWiring;
import io.guichet.audit.rule.RuleWiring;
import io.guichet.audit.search.SearchWiring;
import io.guichet.audit.security.SecurityReportWiring;
import io.guichet.audit.shelf.ShelfWiring;
import io.guichet.audit.training.TrainingWiring;
import io.guichet.audit.violation.ViolationWiring;
import io.guichet.audit.visit.VisitWiring;
import io.guichet.audit.witness.WitnessWiring;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformWiring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service as a whole; each feature wires itself. */
@Configuration(proxyBeanMethods = false)
@Import({
    PlatformWiring.class,
    LedgerWiring.class,
    SearchWiring.class,
    ReadingWiring.class,
    WitnessWiring.class,
    ListenedTopicsWiring.class,
    ShelfWiring.class,
    OrganisationWiring.class,
    TrainingWiring.class,
    QualificationWiring.class,
    RuleWiring.class,
    HandbookWiring.class,
    ViolationWiring.class,
    ExposureWiring.class,
    MeritWiring.class,
    InspectionWiring.class,
    FindingWiring.class,
    IntegrityWiring.class,
    VisitWiring.class,
    OnsiteWiring.class,
    DrillWiring.class,
    AppraisalWiring.class,
    FactWiring.class,
    BackingWiring.class,
    RankingWiring.class,
    BulletinWiring.class,
    EmergencyWiring.class,
    SecurityReportWiring.class
})
class AuditWiring {

    @Bean
    AccessPolicy accessPolicy() {
        return AuditAccess.policy();
    }
}
