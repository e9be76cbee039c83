package io.guichet.queue.result;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.result.http.MatterHttp;
import io.guichet.queue.result.mongo.MongoMatters;
import io.guichet.queue.result.wire.MatterEventWire;
import io.guichet.queue.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The matter's beans. */
@Configuration(proxyBeanMethods = false)
@Import(MatterHttp.class)
public class ResultWiring {

    @Bean
    NewTopic matterTopic() {
        return TopicBuilder.name(MatterEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Matters matters(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoMatters matters =
                new MongoMatters(outbox.aggregates(database.getCollection("matters"), MatterEventWire.TOPIC));
        indexes.make("matters", matters::createIndexes);
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
    Sweep overdueMattersSweep(
            Matters matters, Halls halls, Clock clock, @Value("${guichet.queue.overdue-sweep:PT30S}") Duration every) {
        return new Sweep("overdue matters", every, new NoteOverdueMatters(matters, halls, clock)::note);
    }
}
