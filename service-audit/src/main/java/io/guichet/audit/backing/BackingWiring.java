package io.guichet.audit.backing;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.backing.mongo.MongoBackings;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.search.Entries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of what stands behind figures. */
@Configuration(proxyBeanMethods = false)
public class BackingWiring {

    @Bean
    Backings backings(MongoDatabase database) {
        return new MongoBackings(database.getCollection("backings"));
    }

    @Bean
    LinkEvents linkEvents(Entries entries, ReadLog log) {
        return new LinkEvents(entries, log::size);
    }
}
