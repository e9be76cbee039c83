package io.guichet.queue.ticket.http;

import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.CancelTicket;
import io.guichet.queue.ticket.CheckIn;
import io.guichet.queue.ticket.IssueTicket;
import io.guichet.queue.ticket.RejoinLine;
import io.guichet.queue.ticket.ReleaseTicket;
import io.guichet.queue.ticket.TakeReferral;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TrackingTokens;
import io.guichet.queue.ticket.WaitForecast;
import io.guichet.queue.window.WindowLabels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ticket's controllers and problems. */
@Configuration(proxyBeanMethods = false)
public class TicketHttp {

    @Bean
    TicketProblems ticketProblems() {
        return new TicketProblems();
    }

    @Bean
    TicketDoor ticketDoor(Tickets tickets) {
        return new TicketDoor(tickets);
    }

    @Bean
    TicketViews ticketViews(Halls halls, Items items, WindowLabels labels, WaitForecast forecast) {
        return new TicketViews(halls, items, labels, forecast);
    }

    @Bean
    TicketController ticketController(
            IssueTicket issue,
            TakeReferral takeReferral,
            CheckIn checkIn,
            CancelTicket cancel,
            RejoinLine rejoin,
            Tickets tickets,
            TrackingTokens tokens,
            PersonHashes people,
            TicketDoor door,
            TicketViews views) {
        return new TicketController(issue, takeReferral, checkIn, cancel, rejoin, tickets, tokens, people, door, views);
    }

    @Bean
    ReleaseController releaseController(Tickets tickets, ReleaseTicket release, TicketViews views) {
        return new ReleaseController(tickets, release, views);
    }

    @Bean
    DeskController deskController(DeskCommands desk, TicketViews views) {
        return new DeskController(desk, views);
    }
}
