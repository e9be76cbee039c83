package io.guichet.audit.visit;

import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import io.guichet.audit.visit.http.LeaderVisitController;
import io.guichet.audit.visit.http.VisitProblems;
import io.guichet.audit.visit.wire.VisitEventWire;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
public class VisitWiring {

    @Bean
    NewTopic visitTopic() {
        return TopicBuilder.name(VisitEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<LeaderVisit, VisitEvent> leaderVisits(Shelves shelves) {
        return shelves.open(LeaderVisit.SHAPE, VisitEventWire.TOPIC, VisitEventWire::of);
    }

    @Bean
    VisitProblems visitProblems() {
        return new VisitProblems();
    }

    @Bean
    LeaderVisitController leaderVisitController(
            Shelf<LeaderVisit, VisitEvent> visits, Places places, Zones zones, Clock clock) {
        return new LeaderVisitController(visits, new KeepVisits(visits, places, zones, clock));
    }
}
