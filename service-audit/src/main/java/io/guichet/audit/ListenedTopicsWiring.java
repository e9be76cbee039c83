package io.guichet.audit;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Others' topics that this service listens to, should it start first: as they declare them. */
@Configuration(proxyBeanMethods = false)
class ListenedTopicsWiring {

    @Bean
    NewTopics othersTopics() {
        return new NewTopics(
                topic("guichet.queue.window", 3),
                topic("guichet.queue.hall", 1),
                topic("guichet.queue.ticket", 6),
                topic("guichet.queue.matter", 1),
                topic("guichet.evaluation.rating", 3),
                topic("guichet.equipment.asset", 1),
                topic("guichet.equipment.round", 1),
                topic("guichet.equipment.fault", 1),
                topic("guichet.equipment.work-order", 1),
                topic("guichet.equipment.custody", 1),
                topic("guichet.equipment.incident", 1),
                topic("guichet.complaint.case", 3));
    }

    private static NewTopic topic(String name, int partitions) {
        return TopicBuilder.name(name).partitions(partitions).build();
    }
}
