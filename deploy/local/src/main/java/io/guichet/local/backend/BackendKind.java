package io.guichet.local.backend;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where broker and database come from, in the order in which they are tried. */
public enum BackendKind {
    URI("addresses in MONGODB_URI and KAFKA_BOOTSTRAP_SERVERS"),
    DOCKER("Docker: mongo:8 and apache/kafka"),
    MONGOD("a real mongod, Kafka in its own JVM"),
    EMBEDDED("embedded: mongo-java-server on H2, Kafka in its own JVM");

    private final String description;

    BackendKind(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    static BackendKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BackendFailure("GUICHET_BACKEND is " + name + ", but must be one of "
                        + Arrays.stream(values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
