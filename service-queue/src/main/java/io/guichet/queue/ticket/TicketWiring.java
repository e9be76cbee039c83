package io.guichet.queue.ticket;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.wiring.PlatformSettings;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.line.NumberSeries;
import io.guichet.queue.line.Quotas;
import io.guichet.queue.line.mongo.MongoNumberSeries;
import io.guichet.queue.line.mongo.MongoQuotas;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.ticket.http.DeskCommands;
import io.guichet.queue.ticket.http.PersonHashes;
import io.guichet.queue.ticket.http.TicketHttp;
import io.guichet.queue.ticket.mongo.MongoServiceTimes;
import io.guichet.queue.ticket.mongo.MongoTickets;
import io.guichet.queue.window.AfterClosing;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.util.Base64;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The ticket's beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketSettings.class)
@Import(TicketHttp.class)
public class TicketWiring {

    static final String TOPIC = "guichet.queue.ticket";
    static final int PARTITIONS = 6;

    @Bean
    NewTopic ticketTopic() {
        return TopicBuilder.name(TOPIC).partitions(PARTITIONS).build();
    }

    @Bean
    MongoTickets tickets(Outbox outbox, MongoDatabase database, Indexes indexes, TicketSettings settings) {
        MongoTickets tickets =
                new MongoTickets(outbox.aggregates(database.getCollection("tickets"), TOPIC), settings.shardedByHall());
        indexes.make("tickets", tickets::createIndexes);
        return tickets;
    }

    @Bean
    ServiceTimes serviceTimes(MongoDatabase database) {
        return new MongoServiceTimes(database.getCollection("tickets"));
    }

    @Bean
    NumberSeries numberSeries(MongoDatabase database) {
        return new MongoNumberSeries(database.getCollection("numbers"));
    }

    @Bean
    NewTickets newTickets(Tickets tickets, NumberSeries numbers) {
        return new NewTickets(tickets, numbers);
    }

    @Bean
    Quotas quotas(MongoDatabase database) {
        return new MongoQuotas(database.getCollection("quotas"));
    }

    @Bean
    TicketFacts ticketFacts(Tickets tickets) {
        return new TicketFacts(tickets);
    }

    @Bean
    TrackingTokens trackingTokens(PlatformSettings settings) {
        return new TrackingTokens(Base64.getDecoder().decode(settings.secret()));
    }

    @Bean
    PersonHashes personHashes(PlatformSettings settings) {
        return new PersonHashes(Base64.getDecoder().decode(settings.secret()));
    }

    @Bean
    WaitForecast waitForecast(Tickets tickets, Windows windows, ServiceTimes times, Clock clock) {
        return new WaitForecast(tickets, windows, times, clock);
    }

    @Bean
    TicketCommands ticketCommands(Tickets tickets, Windows windows) {
        return new TicketCommands(tickets, windows);
    }

    @Bean
    IssueTicket issueTicket(
            Halls halls,
            Items items,
            Tickets tickets,
            NewTickets newTickets,
            Quotas quotas,
            WaitForecast forecast,
            TrackingTokens tokens,
            Clock clock) {
        return new IssueTicket(halls, items, tickets, newTickets, quotas, forecast, tokens, clock);
    }

    @Bean
    TakeReferral takeReferral(SentVisitors sentVisitors, IssueTicket issueTicket, Tickets tickets) {
        return new TakeReferral(sentVisitors, issueTicket, tickets);
    }

    @Bean
    ReleaseTicket releaseTicket(TicketCommands commands, Tickets tickets, Clock clock) {
        return new ReleaseTicket(commands, tickets, clock);
    }

    @Bean
    CancelTicket cancelTicket(TicketCommands commands, Clock clock) {
        return new CancelTicket(commands, clock);
    }

    @Bean
    RejoinLine rejoinLine(TicketCommands commands, Halls halls, Clock clock) {
        return new RejoinLine(commands, halls, clock);
    }

    @Bean
    DeskCommands deskCommands(
            TicketCommands commands,
            Tickets tickets,
            Windows windows,
            Halls halls,
            Items items,
            Staff staff,
            AfterClosing afterClosing,
            Clock clock) {
        return new DeskCommands(
                new CallNextTicket(windows, tickets, staff, afterClosing, clock),
                new RecallTicket(commands, halls, clock),
                new StartServing(commands, clock),
                new HoldTicket(commands, clock),
                new ResumeTicket(commands, clock),
                new MarkMissed(commands, clock),
                new FinishServing(commands, clock),
                new TransferTicket(commands, items, windows, clock),
                new GiveNotice(commands, items, clock));
    }
}
