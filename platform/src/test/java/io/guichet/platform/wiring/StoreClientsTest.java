package io.guichet.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/**
 * What an installation's variables make of the clients of broker and database: all of them say who they are and encrypt, or none
 * does. Certificates go through a real broker in {@code SecuredStoresIT} of deploy/kubernetes.
 */
class StoreClientsTest {

    private static final String JAAS =
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"queue\" password=\"p\";";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    KafkaAutoConfiguration.class, MongoAutoConfiguration.class, SslAutoConfiguration.class))
            .withUserConfiguration(KafkaWiring.class)
            // As guichet-platform.yml has it: nobody is asked at the start.
            .withPropertyValues("spring.kafka.admin.auto-create=false")
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(MongoClientSettingsBuilderCustomizer.class, () -> DurableWrites::apply);

    @Test
    void passwords_reach_reader_sender_and_looker() {
        with(Map.of(
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9094",
                        "SPRING_KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                        "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM", "SCRAM-SHA-512",
                        "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG", JAAS))
                .run(context -> assertThat(clients(context)).allSatisfy(client -> {
                    assertThat(client)
                            .containsEntry("security.protocol", "SASL_SSL")
                            .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                            .containsEntry("sasl.jaas.config", JAAS);
                    assertThat(String.valueOf(client.get("bootstrap.servers"))).contains("kafka.example:9094");
                }));
    }

    @Test
    void certificates_reach_reader_sender_and_looker() {
        with(Map.of(
                        "SPRING_KAFKA_SECURITY_PROTOCOL", "SSL",
                        "SPRING_KAFKA_SSL_TRUSTSTORELOCATION", "file:/kafka-ca/ca.p12",
                        "SPRING_KAFKA_SSL_TRUSTSTORETYPE", "PKCS12",
                        "SPRING_KAFKA_SSL_TRUSTSTOREPASSWORD", "t",
                        "SPRING_KAFKA_SSL_KEYSTORELOCATION", "file:/kafka-user/user.p12",
                        "SPRING_KAFKA_SSL_KEYSTORETYPE", "PKCS12",
                        "SPRING_KAFKA_SSL_KEYSTOREPASSWORD", "k"))
                .run(context -> assertThat(clients(context))
                        .allSatisfy(client -> assertThat(client)
                                .containsEntry("security.protocol", "SSL")
                                .containsEntry("ssl.truststore.location", "/kafka-ca/ca.p12")
                                .containsEntry("ssl.truststore.type", "PKCS12")
                                .containsEntry("ssl.truststore.password", "t")
                                .containsEntry("ssl.keystore.location", "/kafka-user/user.p12")
                                .containsEntry("ssl.keystore.type", "PKCS12")
                                .containsEntry("ssl.keystore.password", "k")));
    }

    /** Nothing an installation says takes away that a send waits for all and is not doubled. */
    @Test
    void what_we_promise_stands_over_what_is_given() {
        with(Map.of(
                        "SPRING_KAFKA_PRODUCER_ACKS", "1",
                        "SPRING_KAFKA_CONSUMER_ENABLEAUTOCOMMIT", "true",
                        "SPRING_KAFKA_CONSUMER_AUTOOFFSETRESET", "latest"))
                .run(context -> {
                    ProducerFactory<?, ?> senders = context.getBean(ProducerFactory.class);
                    ConsumerFactory<?, ?> readers = context.getBean(ConsumerFactory.class);
                    assertThat(senders.getConfigurationProperties())
                            .containsEntry("acks", "all")
                            .containsEntry("enable.idempotence", true);
                    assertThat(readers.getConfigurationProperties())
                            .containsEntry("enable.auto.commit", false)
                            .containsEntry("auto.offset.reset", "earliest");
                });
    }

    @Test
    void without_a_word_nothing_is_encrypted_on_one_machine() {
        with(Map.of("SPRING_MONGODB_URI", "mongodb://127.0.0.1:1/guichet_queue"))
                .run(context -> {
                    assertThat(clients(context))
                            .allSatisfy(client ->
                                    assertThat(client).doesNotContainKeys("security.protocol", "sasl.mechanism"));
                    assertThat(database(context).getSslSettings().isEnabled()).isFalse();
                });
    }

    @Test
    void the_address_of_the_database_says_who_asks_and_that_it_is_encrypted() {
        with(Map.of(
                        "SPRING_MONGODB_URI",
                        "mongodb://guichet_queue:secret@127.0.0.1:1/guichet_queue?tls=true&authSource=admin"))
                .run(context -> {
                    var settings = database(context);
                    assertThat(settings.getSslSettings().isEnabled()).isTrue();
                    assertThat(settings.getSslSettings().isInvalidHostNameAllowed())
                            .isFalse();
                    assertThat(settings.getCredential())
                            .isEqualTo(
                                    MongoCredential.createCredential("guichet_queue", "admin", "secret".toCharArray()));
                    assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
                });
    }

    private ApplicationContextRunner with(Map<String, Object> variables) {
        return runner.withInitializer(context -> context.getEnvironment()
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables)));
    }

    private static List<Map<String, Object>> clients(ApplicationContext context) {
        ProducerFactory<?, ?> senders = context.getBean(ProducerFactory.class);
        ConsumerFactory<?, ?> readers = context.getBean(ConsumerFactory.class);
        return List.of(
                senders.getConfigurationProperties(),
                readers.getConfigurationProperties(),
                context.getBean(KafkaAdmin.class).getConfigurationProperties());
    }

    /** As the client is built: what is given first, ours over it. */
    private static MongoClientSettings database(ApplicationContext context) {
        var settings = MongoClientSettings.builder();
        context.getBeanProvider(MongoClientSettingsBuilderCustomizer.class)
                .orderedStream()
                .forEach(each -> each.customize(settings));
        return settings.build();
    }
}
