package io.guichet.audit.reading;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.reading.mongo.MongoReadings;
import io.guichet.audit.reading.wire.ReadingEventWire;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The readings' beans. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {

    @Bean
    NewTopic readingTopic() {
        return TopicBuilder.name(ReadingEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Readings readings(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoReadings readings =
                new MongoReadings(outbox.aggregates(database.getCollection("readings"), ReadingEventWire.TOPIC));
        indexes.make("readings", readings::createIndexes);
        return readings;
    }

    @Bean(destroyMethod = "tell")
    NoteReading noteReading(Readings readings, Clock clock) {
        return new NoteReading(readings, clock);
    }

    @Bean
    Sweep gatheredReadings(
            NoteReading noteReading, @Value("${guichet.audit.tell-readings-every:PT1M}") Duration every) {
        return new Sweep("gathered readings", every, noteReading::tell);
    }
}
