package io.guichet.audit.shelf;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.shelf.mongo.Shelves;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place where all shelves are. */
@Configuration(proxyBeanMethods = false)
public class ShelfWiring {

    @Bean
    Shelves shelves(Outbox outbox, MongoDatabase database, Indexes indexes) {
        return new Shelves(outbox, database, indexes);
    }
}
