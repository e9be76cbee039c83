package io.guichet.audit.fact;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.fact.kafka.FactListener;
import io.guichet.audit.fact.mongo.MongoFacts;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.RememberedPlaces;
import io.guichet.audit.organisation.Zones;
import io.guichet.platform.upkeep.Indexes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of facts. */
@Configuration(proxyBeanMethods = false)
public class FactWiring {

    @Bean
    Facts facts(MongoDatabase database, Indexes indexes) {
        MongoFacts facts = new MongoFacts(database.getCollection("facts"));
        indexes.make("facts", facts::createIndexes);
        return facts;
    }

    @Bean
    FactListener factListener(Facts facts, Places places, Clock clock) {
        Places remembered = new RememberedPlaces(places, clock);
        return new FactListener(facts, remembered, new Zones(remembered));
    }
}
