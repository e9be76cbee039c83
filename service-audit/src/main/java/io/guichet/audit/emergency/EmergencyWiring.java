package io.guichet.audit.emergency;

import io.guichet.audit.drill.Drill;
import io.guichet.audit.drill.DrillEvent;
import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.drill.Rehearse;
import io.guichet.audit.emergency.http.EmergencyController;
import io.guichet.audit.emergency.http.EmergencyProblems;
import io.guichet.audit.emergency.wire.EmergencyEventWire;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.mongo.Shelves;
import java.time.Clock;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of emergencies. */
@Configuration(proxyBeanMethods = false)
public class EmergencyWiring {

    @Bean
    NewTopic emergencyTopic() {
        return TopicBuilder.name(EmergencyEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Activation, EmergencyEvent> activations(Shelves shelves) {
        return shelves.open(Activation.SHAPE, EmergencyEventWire.TOPIC, EmergencyEventWire::of);
    }

    @Bean
    EmergencyProblems emergencyProblems() {
        return new EmergencyProblems();
    }

    @Bean
    EmergencyController emergencyController(
            Shelf<Activation, EmergencyEvent> activations,
            Shelf<EmergencyPlan, DrillEvent> plans,
            Shelf<Drill, DrillEvent> drills,
            Places places,
            Zones zones,
            Clock clock) {
        Rehearse versions = new Rehearse(plans, drills, places, zones, clock);
        return new EmergencyController(activations, new PutPlanToWork(activations, versions, places, clock));
    }
}
