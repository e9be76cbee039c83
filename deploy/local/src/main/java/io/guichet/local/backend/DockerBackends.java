package io.guichet.local.backend;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Containers for broker and database. Apart from the rest, so that Testcontainers is loaded only where Docker is. */
final class DockerBackends implements AutoCloseable {

    private final MongoDBContainer database = new MongoDBContainer("mongo:8");
    private final KafkaContainer broker =
            new KafkaContainer("apache/kafka").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

    static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    DockerBackends() {
        database.start();
        broker.start();
    }

    String mongoUri() {
        return "mongodb://" + database.getHost() + ":" + database.getMappedPort(27017)
                + "/?directConnection=true&journal=true";
    }

    String bootstrapServers() {
        return broker.getBootstrapServers();
    }

    @Override
    public void close() {
        broker.stop();
        database.stop();
    }
}
