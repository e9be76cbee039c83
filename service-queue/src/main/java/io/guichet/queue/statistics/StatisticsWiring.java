package io.guichet.queue.statistics;

import com.mongodb.client.MongoDatabase;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.statistics.http.StatisticsController;
import io.guichet.queue.statistics.mongo.MongoPastVisits;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The statistics' beans. */
@Configuration(proxyBeanMethods = false)
public class StatisticsWiring {

    @Bean
    PastVisits pastVisits(MongoDatabase database) {
        return new MongoPastVisits(database.getCollection("tickets"));
    }

    @Bean
    StatisticsController statisticsController(Halls halls, PastVisits visits, Items items, Clock clock) {
        return new StatisticsController(halls, visits, items, clock);
    }
}
