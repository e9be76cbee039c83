package io.guichet.equipment.shelf;

import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.RefusedProblems;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all features share. */
@Configuration(proxyBeanMethods = false)
public class ShelfWiring {

    @Bean
    RefusedProblems refusedProblems() {
        return new RefusedProblems();
    }

    @Bean
    Acts acts(Clock clock) {
        return new Acts(clock);
    }
}
