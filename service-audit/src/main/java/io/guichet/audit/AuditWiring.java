package io.guichet.audit;

import io.guichet.audit.organisation.OrganisationWiring;
import io.guichet.audit.qualification.QualificationWiring;
import io.guichet.audit.shelf.ShelfWiring;
import io.guichet.audit.training.TrainingWiring;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformWiring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service as a whole; each feature wires itself. */
@Configuration(proxyBeanMethods = false)
@Import({PlatformWiring.class, ShelfWiring.class, OrganisationWiring.class, TrainingWiring.class, QualificationWiring.class})
class AuditWiring {

    @Bean
    AccessPolicy accessPolicy() {
        return AuditAccess.policy();
    }
}
