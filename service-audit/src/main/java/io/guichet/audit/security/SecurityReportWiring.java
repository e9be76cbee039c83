package io.guichet.audit.security;

import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.reading.NoteReading;
import io.guichet.audit.search.Entries;
import io.guichet.audit.security.http.SecurityReportController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the security-audit report. */
@Configuration(proxyBeanMethods = false)
public class SecurityReportWiring {

    @Bean
    SecurityReportController securityReportController(Entries entries, ReadLog log, NoteReading noteReading) {
        return new SecurityReportController(new WriteSecurityReport(entries, log), noteReading);
    }
}
