package io.guichet.queue.catalogue;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.queue.catalogue.http.CatalogueHttp;
import io.guichet.queue.catalogue.mongo.MongoItems;
import io.guichet.queue.organisation.PublishedOrganisation;
import io.guichet.queue.organisation.ShortMemory;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The catalogue's beans. */
@Configuration(proxyBeanMethods = false)
@Import(CatalogueHttp.class)
public class CatalogueWiring {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    @Bean
    Items items(Outbox outbox, MongoDatabase database, Indexes indexes, Clock clock) {
        MongoItems items =
                new MongoItems(outbox.aggregates(database.getCollection("items"), PublishedOrganisation.TOPIC));
        indexes.make("items", items::createIndexes);
        return new RememberedItems(items, new ShortMemory<>(REMEMBERED, clock), new ShortMemory<>(REMEMBERED, clock));
    }

    @Bean
    DefineItem defineItem(Items items, Clock clock) {
        return new DefineItem(items, clock);
    }
}
