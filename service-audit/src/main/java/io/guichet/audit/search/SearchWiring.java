package io.guichet.audit.search;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.ledger.Batches;
import io.guichet.audit.search.http.SearchHttp;
import io.guichet.audit.search.mongo.MongoBlocks;
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
    TermIndex termIndex(MongoDatabase database, Batches batches) {
        return new TermIndex(
                batches,
                new MongoBlocks(database.getCollection("ledger_blocks"), database.getCollection("ledger_terms")),
                TermIndex.BLOCK);
    }

    @Bean
    MongoEntries entries(MongoDatabase database, TermIndex terms, Indexes indexes) {
        MongoEntries entries = new MongoEntries(
                database.getCollection("ledger_entries"), database.getCollection("ledger_chains"), terms);
        indexes.make("ledger_entries", entries::dropIndexes);
        return entries;
    }
}
