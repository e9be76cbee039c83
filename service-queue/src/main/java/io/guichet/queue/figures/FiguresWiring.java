package io.guichet.queue.figures;

import io.guichet.platform.figures.Measurement;
import io.guichet.queue.board.ShownEntries;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Tickets;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that count. */
@Configuration(proxyBeanMethods = false)
public class FiguresWiring {

    @Bean
    Measurement linesOfHalls(Halls halls, Items items, Tickets tickets, Clock clock, MeterRegistry meters) {
        return new Measurement("waiting", new CountLines(halls, items, tickets, clock, meters)::count);
    }

    @Bean
    ShownEntries callToDisplay(Clock clock, MeterRegistry meters) {
        return new CallToDisplay(clock, meters);
    }
}
