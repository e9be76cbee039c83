package io.guichet.audit.inspection;

import io.guichet.audit.inspection.file.TemplateFile;
import io.guichet.audit.inspection.http.InspectionController;
import io.guichet.audit.inspection.http.InspectionProblems;
import io.guichet.audit.inspection.http.TemplateController;
import io.guichet.audit.inspection.http.VisitController;
import io.guichet.audit.inspection.wire.InspectionEventWire;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.rule.RuleCatalogue;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of inspections. */
@Configuration(proxyBeanMethods = false)
public class InspectionWiring {

    private static final int SEED_BYTES = 32;

    @Bean
    NewTopic inspectionTopic() {
        return TopicBuilder.name(InspectionEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Inspection, InspectionEvent> inspections(Shelves shelves) {
        return shelves.open(Inspection.SHAPE, InspectionEventWire.TOPIC, InspectionEventWire::of);
    }

    @Bean
    Shelf<Draw, InspectionEvent> draws(Shelves shelves) {
        return shelves.open(Draw.SHAPE, InspectionEventWire.TOPIC, InspectionEventWire::of);
    }

    @Bean
    Templates templates(Shelves shelves, RuleCatalogue rules, Clock clock) {
        Shelf<Template, InspectionEvent> published =
                shelves.open(Template.SHAPE, InspectionEventWire.TOPIC, InspectionEventWire::of);
        return new Templates(TemplateFile.shipped(), published, rules, clock);
    }

    @Bean
    InspectionProblems inspectionProblems() {
        return new InspectionProblems();
    }

    @Bean
    TemplateController templateController(Templates templates) {
        return new TemplateController(templates);
    }

    @Bean
    InspectionController inspectionController(
            Shelf<Inspection, InspectionEvent> inspections,
            Shelf<Draw, InspectionEvent> draws,
            Templates templates,
            Places places,
            Clock clock) {
        return new InspectionController(
                inspections,
                draws,
                new PlanInspection(inspections, draws, templates, places, seeds(new SecureRandom()), clock));
    }

    @Bean
    VisitController visitController(
            Shelf<Inspection, InspectionEvent> inspections, Templates templates, RuleCatalogue rules, Clock clock) {
        return new VisitController(inspections, new CarryOutInspection(inspections, templates, rules, clock));
    }

    private static Supplier<String> seeds(SecureRandom random) {
        return () -> {
            byte[] seed = new byte[SEED_BYTES];
            random.nextBytes(seed);
            return HexFormat.of().formatHex(seed);
        };
    }
}
