package io.guichet.equipment.consumable;

import com.mongodb.client.MongoDatabase;
import io.guichet.equipment.consumable.http.StockHttp;
import io.guichet.equipment.consumable.wire.StockEventWire;
import io.guichet.equipment.device.Devices;
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

/** The consumables' beans. */
@Configuration(proxyBeanMethods = false)
@Import(StockHttp.class)
public class StockWiring {

    @Bean
    NewTopic consumableTopic() {
        return TopicBuilder.name(StockEventWire.TOPIC).partitions(1).build();
    }

    @Bean
    Shelf<Stock, StockEvent> stocks(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoShelf<Stock, StockEvent> stocks = new MongoShelf<>(
                "consumable",
                outbox.aggregates(database.getCollection("stocks"), StockEventWire.TOPIC),
                Stock.class,
                StockEventWire::of);
        indexes.make(
                "stocks",
                () -> stocks.createIndexes(List.of(List.of("hallId", "code"), List.of("hallId", "low", "code"))));
        return stocks;
    }

    @Bean
    KeepStock keepStock(Shelf<Stock, StockEvent> stocks, Devices devices, Organisation organisation) {
        return new KeepStock(stocks, devices, organisation);
    }
}
