package io.guichet.equipment.incident;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.incident.http.IncidentHttp;
import io.guichet.equipment.incident.wire.IncidentEventWire;
import io.guichet.equipment.session.CounterSessions;
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

/** The incidents' beans. */
@Configuration(proxyBeanMethods = false)
@Import(IncidentHttp.class)
public class IncidentWiring {

    @Bean
    NewTopic incidentTopic() {
        return TopicBuilder.name(IncidentEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Incident, IncidentEvent> incidents(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Incident, IncidentEvent> incidents = new MongoShelf<>(
                "incident",
                outbox.aggregates(database.getCollection("incidents"), IncidentEventWire.TOPIC),
                Incident.class,
                IncidentEventWire::of);
        indexes.make(
                "incidents",
                () -> incidents.createIndexes(List.of(
                        List.of("hallId", "state", "happenedAt"),
                        List.of("hallId", "happenedAt"),
                        List.of("assetId", "happenedAt"),
                        List.of("answerer.staffId", "happenedAt"),
                        List.of("happenedAt"))));
        return incidents;
    }

    @Bean
    RecordIncident recordIncident(
            Shelf<Incident, IncidentEvent> incidents, Shelf<Asset, AssetEvent> assets, CounterSessions sessions) {
        return new RecordIncident(incidents, assets, sessions);
    }

    @Bean
    CloseIncident closeIncident(Shelf<Incident, IncidentEvent> incidents) {
        return new CloseIncident(incidents);
    }
}
