package io.guichet.audit.search;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.search.http.SearchHttp;
import io.guichet.audit.search.mongo.MongoEntries;
import io.guichet.platform.upkeep.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The search's beans. The ledger writes through the same adapter that is read here. */
@Configuration(proxyBeanMethods = false)
@Import(SearchHttp.class)
public class SearchWiring {

    @Bean
    MongoEntries entries(MongoDatabase database, Indexes indexes) {
        MongoEntries entries =
                new MongoEntries(database.getCollection("ledger_entries"), database.getCollection("ledger_chains"));
        indexes.make("ledger_entries", entries::createIndexes);
        return entries;
    }
}
