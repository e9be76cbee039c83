package io.guichet.equipment.emergency;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.emergency.http.EmergencyHttp;
import io.guichet.equipment.emergency.wire.EmergencyEventWire;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.mongo.MongoShelf;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The beans of this feature. */
@Configuration(proxyBeanMethods = false)
@Import(EmergencyHttp.class)
public class EmergencyWiring {

    @Bean
    NewTopic emergencyTopic() {
        return TopicBuilder.name(EmergencyEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<EmergencyPlan, EmergencyEvent> emergencyPlans(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<EmergencyPlan, EmergencyEvent> shelf = new MongoShelf<>(
                "emergency plan",
                outbox.aggregates(database.getCollection("emergency-plans"), EmergencyEventWire.TOPIC),
                EmergencyPlan.class,
                EmergencyEventWire::of);
        indexes.make("emergency-plans", () -> shelf.createIndexes(List.of(List.of("category"))));
        return shelf;
    }

    @Bean
    Shelf<Activation, EmergencyEvent> activations(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Activation, EmergencyEvent> shelf = new MongoShelf<>(
                "emergency",
                outbox.aggregates(database.getCollection("emergencies"), EmergencyEventWire.TOPIC),
                Activation.class,
                EmergencyEventWire::of);
        indexes.make(
                "emergencies",
                () -> shelf.createIndexes(
                        List.of(List.of("hallId", "active", "activatedAt"), List.of("active", "activatedAt"))));
        return shelf;
    }

    @Bean
    DefineEmergencyPlan defineEmergencyPlan(Shelf<EmergencyPlan, EmergencyEvent> emergencyPlans) {
        return new DefineEmergencyPlan(emergencyPlans);
    }

    @Bean
    RunEmergency runEmergency(
            Shelf<EmergencyPlan, EmergencyEvent> emergencyPlans,
            Shelf<Activation, EmergencyEvent> activations,
            Organisation organisation) {
        return new RunEmergency(emergencyPlans, activations, organisation);
    }
}
