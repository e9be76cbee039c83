package io.guichet.equipment.round.http;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.round.GoRound;
import io.guichet.equipment.round.Round;
import io.guichet.equipment.round.RoundEvent;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The round's controller. */
@Configuration(proxyBeanMethods = false)
public class RoundHttp {

    @Bean
    RoundController roundController(
            Shelf<Round, RoundEvent> rounds, GoRound goRound, Organisation organisation, Acts acts) {
        return new RoundController(rounds, goRound, organisation, acts);
    }
}
