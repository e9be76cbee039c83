package io.guichet.audit.merit;

import io.guichet.audit.exposure.Exposure;
import io.guichet.audit.exposure.ExposureEvent;
import io.guichet.audit.merit.http.MeritController;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.violation.Violation;
import io.guichet.audit.violation.ViolationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of merit. */
@Configuration(proxyBeanMethods = false)
public class MeritWiring {

    @Bean
    JudgeMerit judgeMerit(
            Shelf<Violation, ViolationEvent> violations, Shelf<Exposure, ExposureEvent> exposures, Places places) {
        return new JudgeMerit(violations, exposures, places);
    }

    @Bean
    MeritController meritController(JudgeMerit judgeMerit) {
        return new MeritController(judgeMerit);
    }
}
