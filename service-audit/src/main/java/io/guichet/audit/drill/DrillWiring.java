package io.guichet.audit.drill;

import io.guichet.audit.drill.http.DrillController;
import io.guichet.audit.drill.http.DrillProblems;
import io.guichet.audit.drill.wire.DrillEventWire;
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
public class DrillWiring {

    @Bean
    NewTopic drillTopic() {
        return TopicBuilder.name(DrillEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<EmergencyPlan, DrillEvent> emergencyPlans(Shelves shelves) {
        return shelves.open(EmergencyPlan.SHAPE, DrillEventWire.TOPIC, DrillEventWire::of);
    }

    @Bean
    Shelf<Drill, DrillEvent> drills(Shelves shelves) {
        return shelves.open(Drill.SHAPE, DrillEventWire.TOPIC, DrillEventWire::of);
    }

    @Bean
    DrillProblems drillProblems() {
        return new DrillProblems();
    }

    @Bean
    DrillController drillController(
            Shelf<EmergencyPlan, DrillEvent> plans,
            Shelf<Drill, DrillEvent> drills,
            Places places,
            Zones zones,
            Clock clock) {
        return new DrillController(plans, drills, new Rehearse(plans, drills, places, zones, clock));
    }
}
