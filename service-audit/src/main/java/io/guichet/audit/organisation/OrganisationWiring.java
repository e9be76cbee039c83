package io.guichet.audit.organisation;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.organisation.kafka.OrganisationListener;
import io.guichet.audit.organisation.mongo.MongoPlaces;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The copied organisation's beans. */
@Configuration(proxyBeanMethods = false)
public class OrganisationWiring {

    /** The queue's topic, should this service start first: as the queue declares it. */
    @Bean
    NewTopic organisationTopic() {
        return TopicBuilder.name(OrganisationListener.TOPIC)
                .partitions(1)
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                .build();
    }

    @Bean
    Places places(MongoDatabase database) {
        return new MongoPlaces(database.getCollection("places"));
    }

    @Bean
    Zones zones(Places places) {
        return new Zones(places);
    }

    @Bean
    OrganisationListener organisationListener(Places places) {
        return new OrganisationListener(places);
    }
}
