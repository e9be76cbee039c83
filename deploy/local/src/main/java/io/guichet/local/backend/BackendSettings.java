package io.guichet.local.backend;

import io.guichet.local.process.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * @param data where broker and database keep what they are told; one sub-directory for each kind
 * @param environment the variables that choose the backend: GUICHET_BACKEND, MONGODB_URI, KAFKA_BOOTSTRAP_SERVERS,
 *     MONGOD, PATH, DOCKER_HOST
 * @param brokerFlags for the broker's JVM, beside its own
 */
public record BackendSettings(
        Path data,
        Path logs,
        int brokerPort,
        int controllerPort,
        int databasePort,
        Map<String, String> environment,
        List<String> brokerFlags) {

    public BackendSettings {
        environment = Map.copyOf(environment);
        brokerFlags = List.copyOf(brokerFlags);
    }

    /** On unused ports, below one directory. */
    public static BackendSettings below(Path directory, Map<String, String> environment) {
        return new BackendSettings(
                directory.resolve("data"),
                directory.resolve("logs"),
                Ports.unused(),
                Ports.unused(),
                Ports.unused(),
                environment,
                List.of());
    }
}
