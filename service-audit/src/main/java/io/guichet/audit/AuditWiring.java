package io.guichet.audit;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformWiring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service as a whole; each feature wires itself. */
@Configuration(proxyBeanMethods = false)
@Import({PlatformWiring.class})
class AuditWiring {

    @Bean
    AccessPolicy accessPolicy() {
        return AuditAccess.policy();
    }
}
