package io.guichet.equipment.charge.http;

import io.guichet.equipment.charge.CloseMonth;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The charges' controller. */
@Configuration(proxyBeanMethods = false)
public class ChargeHttp {

    @Bean
    ChargeController chargeController(CloseMonth months, Places places, Acts acts) {
        return new ChargeController(months, places, acts);
    }
}
