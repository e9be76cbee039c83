package io.guichet.queue.dayend;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.queue.dayend.http.DayEndController;
import io.guichet.queue.dayend.mongo.MongoDayEnds;
import io.guichet.queue.dayend.wire.DayEndWire;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Tickets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day end's beans. */
@Configuration(proxyBeanMethods = false)
public class DayEndWiring {

    @Bean
    MongoDayEnds dayEnds(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoDayEnds ends = new MongoDayEnds(outbox.aggregates(database.getCollection("day-ends"), DayEndWire.TOPIC));
        indexes.make("ends", ends::createIndexes);
        return ends;
    }

    @Bean
    DayEndController dayEndController(Halls halls, Tickets tickets, DayEnds ends, Clock clock) {
        return new DayEndController(new EndDay(halls, tickets, ends, clock), ends);
    }
}
