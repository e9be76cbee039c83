package io.guichet.equipment.permit;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.permit.http.PermitHttp;
import io.guichet.equipment.permit.wire.PermitEventWire;
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
@Import(PermitHttp.class)
public class PermitWiring {

    @Bean
    NewTopic permitTopic() {
        return TopicBuilder.name(PermitEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Permit, PermitEvent> permits(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Permit, PermitEvent> shelf = new MongoShelf<>(
                "permit",
                outbox.aggregates(database.getCollection("permits"), PermitEventWire.TOPIC),
                Permit.class,
                PermitEventWire::of);
        indexes.make(
                "permits", () -> shelf.createIndexes(List.of(List.of("hallId", "from"), List.of("windowId", "from"))));
        return shelf;
    }

    @Bean
    GrantPermit grantPermit(Shelf<Permit, PermitEvent> permits, Organisation organisation) {
        return new GrantPermit(permits, organisation);
    }

    @Bean
    WithdrawPermit withdrawPermit(Shelf<Permit, PermitEvent> permits) {
        return new WithdrawPermit(permits);
    }
}
