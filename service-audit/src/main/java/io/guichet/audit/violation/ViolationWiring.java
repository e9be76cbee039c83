package io.guichet.audit.violation;

import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.rule.RuleCatalogue;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import io.guichet.audit.violation.http.ViolationController;
import io.guichet.audit.violation.http.ViolationProblems;
import io.guichet.audit.violation.kafka.CandidateListener;
import io.guichet.audit.violation.wire.ViolationEventWire;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of violations. */
@Configuration(proxyBeanMethods = false)
public class ViolationWiring {

    @Bean
    NewTopic violationTopic() {
        return TopicBuilder.name(ViolationEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Violation, ViolationEvent> violations(Shelves shelves) {
        return shelves.open(Violation.SHAPE, ViolationEventWire.TOPIC, ViolationEventWire::of);
    }

    @Bean
    RaiseViolation raiseViolation(
            Shelf<Violation, ViolationEvent> violations, RuleCatalogue rules, Places places, Zones zones, Clock clock) {
        return new RaiseViolation(violations, rules, places, zones, clock);
    }

    @Bean
    CandidateListener candidateListener(RaiseViolation raiseViolation) {
        return new CandidateListener(raiseViolation);
    }

    @Bean
    ViolationProblems violationProblems() {
        return new ViolationProblems();
    }

    @Bean
    ViolationController violationController(
            Shelf<Violation, ViolationEvent> violations,
            RaiseViolation raiseViolation,
            RuleCatalogue rules,
            Clock clock,
            @Value("${guichet.audit.appeal-term:P10D}") Duration appealTerm) {
        return new ViolationController(
                violations, raiseViolation, new DecideViolation(violations, rules, appealTerm, clock));
    }
}
