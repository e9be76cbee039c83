package io.guichet.kubernetes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.guichet.local.backend.Topics;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.wiring.PlatformWiring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The variables of the province's queue, as kustomize renders them, lead a service on the platform through a broker that asks for
 * certificates and keeps the rendered access lists, and to a database that takes TLS only.
 */
class SecuredStoresIT {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private static Path directory;

    private static SecuredStores stores;
    private static ConfigurableApplicationContext service;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(PlatformWiring.class)
    static class SmallQueue {

        @Bean
        AccessPolicy nobodyAsks() {
            return AccessPolicy.of();
        }

        @Bean
        Board board() {
            return new Board();
        }
    }

    /** Listens as the queue's board does. */
    static final class Board {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @KafkaListener(topics = Topics.TICKET, groupId = "guichet.queue.board")
        void hear(ConsumerRecord<String, byte[]> received) {
            heard.add(received.key());
        }
    }

    record Told(String what) {}

    @BeforeAll
    static void start() throws Exception {
        // First, for without kubectl nothing else has to be begun.
        var manifests = Overlay.PROVINCE.manifests();
        var certificates = new Certificates(directory);
        var broker = certificates.keyStoreOf("broker");
        var queue = certificates.keyStoreOf("queue");
        var database = certificates.keyStoreOf("database");
        // Where the manifests mount secrets.
        certificates.trustIn(broker, "kafka-ca/ca.p12");
        Files.createDirectories(directory.resolve("kafka-user"));
        Files.copy(queue, directory.resolve("kafka-user/user.p12"));
        certificates.certificatePemOf(database, "mongodb-ca/ca.crt");
        stores = SecuredStores.start(directory, broker, certificates.trustIn(queue, "clients.p12"), database);
        stores.apply(manifests);
        service = run(variables(manifests, "queue"));
    }

    @AfterAll
    static void stop() {
        if (service != null) service.close();
        if (stores != null) stores.close();
    }

    @Test
    void an_event_goes_from_its_document_through_the_broker_to_the_reader() throws InterruptedException {
        var database = service.getBean(MongoDatabase.class);
        service.getBean(Outbox.class)
                .aggregates(database.getCollection("things"), Topics.TICKET)
                .insert(
                        "t-1",
                        new Document("state", "new"),
                        List.of(new WireEvent("queue.ticket.issued", 1, new Told("it"))));

        assertThat(service.getBean(Board.class).heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isEqualTo("t-1");
        assertThat(database.getName()).isEqualTo("guichet_queue");
    }

    @Test
    void reader_sender_and_looker_have_what_the_variables_say() {
        ProducerFactory<?, ?> senders = service.getBean(ProducerFactory.class);
        ConsumerFactory<?, ?> readers = service.getBean(ConsumerFactory.class);
        for (var client : List.of(
                senders.getConfigurationProperties(),
                readers.getConfigurationProperties(),
                service.getBean(KafkaAdmin.class).getConfigurationProperties())) {
            assertThat(client)
                    .containsEntry("security.protocol", "SSL")
                    .containsEntry(
                            "ssl.truststore.location",
                            directory.resolve("kafka-ca/ca.p12").toString())
                    .containsEntry("ssl.truststore.type", "PKCS12")
                    .containsEntry(
                            "ssl.keystore.location",
                            directory.resolve("kafka-user/user.p12").toString())
                    .containsEntry("ssl.keystore.type", "PKCS12")
                    .containsEntry("ssl.keystore.password", Certificates.PASSWORD);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_topic_of_another_service_is_refused_by_the_broker() {
        KafkaTemplate<String, byte[]> kafka = service.getBean(KafkaTemplate.class);

        assertThatThrownBy(() -> kafka.send(Topics.RATING, "r-1", new byte[0]).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void the_group_of_another_service_is_refused_by_the_broker() {
        ConsumerFactory<?, ?> settings = service.getBean(ConsumerFactory.class);
        try (var consumer = settings.createConsumer("guichet-evaluation", "")) {
            consumer.subscribe(List.of(Topics.TICKET));

            assertThatThrownBy(() -> consumer.poll(Duration.ofSeconds(PATIENCE_SECONDS)))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void without_a_certificate_the_broker_says_nothing() {
        Map<String, Object> settings =
                new HashMap<>(service.getBean(KafkaAdmin.class).getConfigurationProperties());
        settings.keySet().removeIf(name -> name.startsWith("ssl.keystore"));
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 60_000);
        try (var admin = Admin.create(settings)) {
            assertThatThrownBy(() -> admin.describeCluster().nodes().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SslAuthenticationException.class);
        }
    }

    /** For brokers that ask for a name and a password: the variables of platform/README.md, in place of those of certificates. */
    @Test
    @SuppressWarnings("unchecked")
    void a_service_with_a_password_in_place_of_a_certificate_sends_and_reads_what_is_its_own_and_nothing_else()
            throws Exception {
        try (var withPassword = run(withPassword("queue", SecuredStores.PASSWORD))) {
            KafkaTemplate<String, byte[]> kafka = withPassword.getBean(KafkaTemplate.class);
            kafka.send(Topics.WINDOW, "w-1", new byte[0]).get(PATIENCE_SECONDS, TimeUnit.SECONDS);

            assertThat(keysIn(withPassword, Topics.WINDOW)).containsExactly("w-1");
            assertThatThrownBy(
                            () -> kafka.send(Topics.RATING, "r-1", new byte[0]).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void a_wrong_password_is_refused_by_the_broker() {
        Map<String, Object> settings =
                new HashMap<>(service.getBean(KafkaAdmin.class).getConfigurationProperties());
        settings.keySet().removeIf(name -> name.startsWith("ssl.keystore"));
        settings.putAll(Map.of(
                "bootstrap.servers",
                stores.saslBroker(),
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                SecuredStores.MECHANISM,
                "sasl.jaas.config",
                jaas("queue", "another word"),
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                60_000));
        try (var admin = Admin.create(settings)) {
            assertThatThrownBy(() -> admin.describeCluster().nodes().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void the_database_takes_nobody_who_does_not_encrypt() {
        try (var plain = MongoClients.create("mongodb://" + stores.database() + "/?serverSelectionTimeoutMS=500")) {
            assertThatThrownBy(() -> plain.getDatabase("guichet_queue").runCommand(new Document("ping", 1)))
                    .isInstanceOf(MongoException.class);
        }
    }

    private static Map<String, Object> withPassword(String user, String password) {
        var variables = variables(Overlay.PROVINCE.manifests(), user);
        variables.keySet().removeIf(name -> name.startsWith("SPRING_KAFKA_SSL_KEYSTORE"));
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", stores.saslBroker());
        variables.put("SPRING_KAFKA_SECURITY_PROTOCOL", "SASL_SSL");
        variables.put("SPRING_KAFKA_PROPERTIES_SASL_MECHANISM", SecuredStores.MECHANISM);
        variables.put("SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG", jaas(user, password));
        // The other one of this test reads what comes for the board.
        variables.put("SPRING_KAFKA_LISTENER_AUTOSTARTUP", "false");
        return variables;
    }

    private static String jaas(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password);
    }

    private static List<String> keysIn(ConfigurableApplicationContext service, String topic) {
        ConsumerFactory<?, ?> settings = service.getBean(ConsumerFactory.class);
        var keys = new ArrayList<String>();
        var until = Instant.now().plusSeconds(PATIENCE_SECONDS);
        try (var consumer = settings.createConsumer("guichet.queue.with-a-password", "")) {
            consumer.subscribe(List.of(topic));
            while (keys.isEmpty() && Instant.now().isBefore(until)) {
                consumer.poll(Duration.ofSeconds(1)).forEach(received -> keys.add(String.valueOf(received.key())));
            }
        }
        return keys;
    }

    private static ConfigurableApplicationContext run(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        var application = new SpringApplication(SmallQueue.class);
        application.setEnvironment(environment);
        return application.run();
    }

    /** What the container of a process finds in its environment, with this run's addresses, ports and places of mounts. */
    private static Map<String, Object> variables(Manifests manifests, String process) {
        var secrets = Map.of(
                "secret",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "mongodb-uri",
                "mongodb://" + stores.database() + "/guichet_queue?w=majority",
                "ca.password",
                Certificates.PASSWORD,
                "user.password",
                Certificates.PASSWORD);
        var variables = new HashMap<String, Object>();
        Manifests.container(manifests.process(process))
                .path("env")
                .valueStream()
                .forEach(variable -> {
                    var value = valueOf(manifests, variable, secrets);
                    for (var mount : List.of("/kafka-ca/", "/kafka-user/", "/mongodb-ca/")) {
                        value = value.replace("file:" + mount, "file:" + directory + mount);
                    }
                    variables.put(variable.path("name").asString(), value);
                });
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", stores.securedBroker());
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", "0");
        variables.put("MANAGEMENT_SERVER_PORT", "0");
        variables.remove("LOGGING_STRUCTURED_FORMAT_CONSOLE");
        return variables;
    }

    private static String valueOf(Manifests manifests, JsonNode variable, Map<String, String> secrets) {
        if (variable.has("value")) return variable.path("value").asString();
        var secret = variable.at("/valueFrom/secretKeyRef");
        if (!secret.isMissingNode())
            return requireNonNull(secrets.get(secret.path("key").asString()));
        var setting = variable.at("/valueFrom/configMapKeyRef");
        return manifests
                .one("ConfigMap", setting.path("name").asString())
                .path("data")
                .path(setting.path("key").asString())
                .asString();
    }
}
