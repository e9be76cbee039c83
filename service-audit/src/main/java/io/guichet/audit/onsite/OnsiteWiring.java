package io.guichet.audit.onsite;

import io.guichet.audit.fact.Facts;
import io.guichet.audit.onsite.http.OnsiteController;
import io.guichet.audit.onsite.http.OnsiteProblems;
import io.guichet.audit.onsite.wire.OnsiteEventWire;
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
public class OnsiteWiring {

    @Bean
    NewTopic onsiteTopic() {
        return TopicBuilder.name(OnsiteEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<DayRecord, OnsiteEvent> dayRecords(Shelves shelves) {
        return shelves.open(DayRecord.SHAPE, OnsiteEventWire.TOPIC, OnsiteEventWire::of);
    }

    @Bean
    OnsiteProblems onsiteProblems() {
        return new OnsiteProblems();
    }

    @Bean
    OnsiteController onsiteController(
            Shelf<DayRecord, OnsiteEvent> records, Facts facts, Places places, Zones zones, Clock clock) {
        return new OnsiteController(
                records, new RecordDay(records, places, zones, clock), new MissingDays(records, facts, zones, clock));
    }
}
