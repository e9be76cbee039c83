package io.guichet.platform.wiring;

import io.guichet.platform.figures.Measurement;
import io.guichet.platform.inbox.PoisonEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Bytes in, bytes out. Sends wait for all in-sync replicas and are never doubled by the producer; consumers commit after
 * the effect, try again for as long as a failure may pass, and put aside what nobody can read.
 */
@Configuration(proxyBeanMethods = false)
@EnableKafka
class KafkaWiring {

    private static final String DEAD_LETTERS = "guichet.dead-letter";

    @Bean
    NewTopic deadLetters() {
        return TopicBuilder.name(DEAD_LETTERS).partitions(1).build();
    }

    @Bean
    TopicsAtBroker topicsAtBroker(KafkaAdmin admin) {
        return new TopicsAtBroker(admin);
    }

    @Bean
    ConsumerLag consumerLag(KafkaListenerEndpointRegistry listeners, KafkaAdmin admin, MeterRegistry meters) {
        return new ConsumerLag(() -> ConsumerLag.groupsOf(listeners), admin, meters);
    }

    @Bean
    Measurement lagOfConsumers(ConsumerLag lag) {
        return new Measurement("consumer-lag", lag::look);
    }

    @Bean
    ProducerFactory<String, byte[]> producerFactory(KafkaConnectionDetails broker, KafkaProperties given) {
        // What an installation says under spring.kafka, certificates above all, and ours over it.
        Map<String, Object> settings = new HashMap<>(given.buildProducerProperties());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, String.join(",", broker.getBootstrapServers()));
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8 * 1024 * 1024);
        return new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    ConsumerFactory<String, byte[]> consumerFactory(KafkaConnectionDetails broker, KafkaProperties given) {
        Map<String, Object> settings = new HashMap<>(given.buildConsumerProperties());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, String.join(",", broker.getBootstrapServers()));
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // Whoever asks first must not make a topic with the broker's number of partitions instead of ours.
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
            ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
        var factory = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
        factory.setConsumerFactory(consumers);
        factory.setCommonErrorHandler(untilItPasses(kafka, meters));
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        // A broker that is away at start must not keep the service from starting.
        factory.getContainerProperties().setMissingTopicsFatal(false);
        factory.getContainerProperties().setObservationEnabled(true);
        return factory;
    }

    private static DefaultErrorHandler untilItPasses(KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
        Counter putAside = Counter.builder("guichet.dead.letters")
                .description("messages that nobody can read, put aside")
                .register(meters);
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        var aside = new DeadLetterPublishingRecoverer(kafka, (record, failure) -> {
            putAside.increment();
            return new TopicPartition(DEAD_LETTERS, 0);
        });
        DefaultErrorHandler handler = new DefaultErrorHandler(aside, backOff);
        handler.addNotRetryableExceptions(PoisonEvent.class);
        return handler;
    }
}
