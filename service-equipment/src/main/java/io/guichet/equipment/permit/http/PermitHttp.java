package io.guichet.equipment.permit.http;

import io.guichet.equipment.permit.GrantPermit;
import io.guichet.equipment.permit.Permit;
import io.guichet.equipment.permit.PermitEvent;
import io.guichet.equipment.permit.WithdrawPermit;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controller of this feature. */
@Configuration(proxyBeanMethods = false)
public class PermitHttp {

    @Bean
    PermitController permitController(
            Shelf<Permit, PermitEvent> permits, GrantPermit grantPermit, WithdrawPermit withdrawPermit, Acts acts) {
        return new PermitController(permits, grantPermit, withdrawPermit, acts);
    }
}
