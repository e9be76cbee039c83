package io.guichet.audit;

import io.guichet.audit.ledger.LedgerWiring;
import io.guichet.audit.reading.ReadingWiring;
import io.guichet.audit.search.SearchWiring;
import io.guichet.audit.witness.WitnessWiring;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformWiring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service as a whole; each feature wires itself. */
@Configuration(proxyBeanMethods = false)
@Import({PlatformWiring.class, LedgerWiring.class, SearchWiring.class, ReadingWiring.class, WitnessWiring.class})
class AuditWiring {

    @Bean
    AccessPolicy accessPolicy() {
        return AuditAccess.policy();
    }
}
