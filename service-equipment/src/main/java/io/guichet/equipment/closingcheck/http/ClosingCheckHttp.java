package io.guichet.equipment.closingcheck.http;

import io.guichet.equipment.closingcheck.ClosingCheck;
import io.guichet.equipment.closingcheck.ClosingEvent;
import io.guichet.equipment.closingcheck.ListMissingChecks;
import io.guichet.equipment.closingcheck.SignClosingCheck;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controller of this feature. */
@Configuration(proxyBeanMethods = false)
public class ClosingCheckHttp {

    @Bean
    ClosingCheckController closingCheckController(
            Shelf<ClosingCheck, ClosingEvent> closingChecks,
            SignClosingCheck signClosingCheck,
            ListMissingChecks listMissingChecks,
            Acts acts) {
        return new ClosingCheckController(closingChecks, signClosingCheck, listMissingChecks, acts);
    }
}
