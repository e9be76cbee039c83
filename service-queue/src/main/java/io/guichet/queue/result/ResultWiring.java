package io.guichet.queue.result;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.result.http.MatterHttp;
import io.guichet.queue.result.mongo.MongoMatters;
import io.guichet.queue.result.wire.MatterEventWire;
import io.guichet.queue.ticket.Tickets;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.scheduling.annotation.Scheduled;

/** The matter's beans. */
@Configuration(proxyBeanMethods = false)
@Import(MatterHttp.class)
public class ResultWiring {

    @Bean
    NewTopic matterTopic() {
        return TopicBuilder.name(MatterEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Matters matters(Outbox outbox, MongoDatabase database) {
        MongoMatters matters =
                new MongoMatters(outbox.aggregates(database.getCollection("matters"), MatterEventWire.TOPIC));
        matters.createIndexes();
        return matters;
    }

    @Bean
    OpenMatter openMatter(
            Matters matters, Tickets tickets, Items items, Halls halls, WorkingCalendar calendar, Clock clock) {
        return new OpenMatter(matters, tickets, items, halls, calendar, clock);
    }

    @Bean
    TellResult tellResult(Matters matters, Halls halls, Clock clock) {
        return new TellResult(matters, halls, clock);
    }

    @Bean
    OverdueSweep overdueMattersSweep(Matters matters, Halls halls, Clock clock) {
        return new OverdueSweep(new NoteOverdueMatters(matters, halls, clock));
    }

    /** Looks for overdue matters, every 30 seconds unless {@code guichet.queue.overdue-sweep} says otherwise. */
    static final class OverdueSweep {

        private final NoteOverdueMatters noteOverdue;

        OverdueSweep(NoteOverdueMatters noteOverdue) {
            this.noteOverdue = noteOverdue;
        }

        @Scheduled(
                fixedDelayString = "${guichet.queue.overdue-sweep:PT30S}",
                initialDelayString = "${guichet.queue.overdue-sweep:PT30S}")
        void sweep() {
            noteOverdue.note();
        }
    }
}
