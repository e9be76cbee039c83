package io.guichet.equipment.relocation;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.relocation.http.RelocationHttp;
import io.guichet.equipment.relocation.wire.RelocationEventWire;
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
@Import(RelocationHttp.class)
public class RelocationWiring {

    @Bean
    NewTopic relocationTopic() {
        return TopicBuilder.name(RelocationEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Relocation, RelocationEvent> relocations(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Relocation, RelocationEvent> shelf = new MongoShelf<>(
                "relocation request",
                outbox.aggregates(database.getCollection("relocations"), RelocationEventWire.TOPIC),
                Relocation.class,
                RelocationEventWire::of);
        indexes.make(
                "relocations",
                () -> shelf.createIndexes(
                        List.of(List.of("hallId", "state", "requestedAt"), List.of("assetId", "requestedAt"))));
        return shelf;
    }

    @Bean
    RequestRelocation requestRelocation(
            Shelf<Relocation, RelocationEvent> relocations, Shelf<Asset, AssetEvent> assets, Register register) {
        return new RequestRelocation(relocations, assets, register);
    }

    @Bean
    DecideRelocation decideRelocation(Shelf<Relocation, RelocationEvent> relocations) {
        return new DecideRelocation(relocations);
    }

    @Bean
    CarryOutRelocation carryOutRelocation(Shelf<Relocation, RelocationEvent> relocations, ChangeAsset changeAsset) {
        return new CarryOutRelocation(relocations, changeAsset);
    }
}
