package io.guichet.queue.slip;

import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.slip.http.SlipController;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.ticket.WaitForecast;
import io.guichet.queue.ticket.http.TicketDoor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The slip's beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlipSettings.class)
public class SlipWiring {

    @Bean
    PrintSlip printSlip(Halls halls, Items items, WaitForecast forecast, TrackingTokens tokens, SlipSettings settings) {
        return new PrintSlip(halls, items, forecast, tokens, settings);
    }

    @Bean
    SlipController slipController(TicketDoor door, PrintSlip printSlip) {
        return new SlipController(door, printSlip);
    }
}
