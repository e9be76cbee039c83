package io.guichet.queue.organisation;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.queue.organisation.http.OrganisationHttp;
import io.guichet.queue.organisation.mongo.MongoHalls;
import io.guichet.queue.organisation.mongo.MongoRegions;
import io.guichet.queue.organisation.mongo.MongoUnits;
import io.guichet.queue.organisation.wire.HallEventWire;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;

/** The organisation's beans. */
@Configuration(proxyBeanMethods = false)
@Import(OrganisationHttp.class)
public class OrganisationWiring {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    @Bean
    NewTopic hallTopic() {
        return TopicBuilder.name(HallEventWire.TOPIC).partitions(1).build();
    }

    /** Compacted: a new reader needs the latest definition of everything, however old. */
    @Bean
    NewTopic organisationTopic() {
        return TopicBuilder.name(PublishedOrganisation.TOPIC)
                .partitions(1)
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                .build();
    }

    @Bean
    Regions regions(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoRegions regions =
                new MongoRegions(outbox.aggregates(database.getCollection("regions"), PublishedOrganisation.TOPIC));
        indexes.make("regions", regions::createIndexes);
        return regions;
    }

    @Bean
    Halls halls(Outbox outbox, MongoDatabase database, Indexes indexes, Clock clock) {
        MongoHalls halls = new MongoHalls(outbox.aggregates(database.getCollection("halls"), HallEventWire.TOPIC));
        indexes.make("halls", halls::createIndexes);
        return new RememberedHalls(halls, new ShortMemory<>(REMEMBERED, clock), new ShortMemory<>(REMEMBERED, clock));
    }

    @Bean
    Units units(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoUnits units =
                new MongoUnits(outbox.aggregates(database.getCollection("units"), PublishedOrganisation.TOPIC));
        indexes.make("units", units::createIndexes);
        return units;
    }

    @Bean
    DefineRegion defineRegion(Regions regions) {
        return new DefineRegion(regions);
    }

    @Bean
    DefineHall defineHall(Halls halls, Regions regions) {
        return new DefineHall(halls, regions);
    }

    @Bean
    DefineUnit defineUnit(Units units, Halls halls) {
        return new DefineUnit(units, halls);
    }

    @Bean
    SwitchEmergency switchEmergency(Halls halls, Clock clock) {
        return new SwitchEmergency(halls, clock);
    }
}
