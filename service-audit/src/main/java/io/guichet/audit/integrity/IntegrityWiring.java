package io.guichet.audit.integrity;

import io.guichet.audit.integrity.http.IntegrityController;
import io.guichet.audit.integrity.http.IntegrityProblems;
import io.guichet.audit.integrity.wire.IntegrityEventWire;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
public class IntegrityWiring {

    @Bean
    NewTopic integrityTopic() {
        return TopicBuilder.name(IntegrityEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Entry, IntegrityEvent> integrityEntries(Shelves shelves) {
        return shelves.open(Entry.SHAPE, IntegrityEventWire.TOPIC, IntegrityEventWire::of);
    }

    @Bean
    IntegrityProblems integrityProblems() {
        return new IntegrityProblems();
    }

    @Bean
    IntegrityController integrityController(
            Shelf<Entry, IntegrityEvent> entries, Places places, Zones zones, Clock clock) {
        return new IntegrityController(entries, new RegisterEntry(entries, places, zones, clock));
    }
}
