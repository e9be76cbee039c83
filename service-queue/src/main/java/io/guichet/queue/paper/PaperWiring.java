package io.guichet.queue.paper;

import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.paper.http.PaperHttp;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.ticket.NewTickets;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The papers' beans. */
@Configuration(proxyBeanMethods = false)
@Import(PaperHttp.class)
public class PaperWiring {

    @Bean
    EnterPaperTicket enterPaperTicket(
            Halls halls,
            Items items,
            Windows windows,
            Staff staff,
            Tickets tickets,
            NewTickets newTickets,
            TrackingTokens tokens,
            Clock clock) {
        return new EnterPaperTicket(halls, items, windows, staff, tickets, newTickets, tokens, clock);
    }
}
