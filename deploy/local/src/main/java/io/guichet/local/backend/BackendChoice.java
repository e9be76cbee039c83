package io.guichet.local.backend;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which backend the variables and this machine lead to. */
final class BackendChoice {

    private final Map<String, String> environment;

    BackendChoice(Map<String, String> environment) {
        this.environment = environment;
    }

    BackendKind kind() {
        var forced = given("GUICHET_BACKEND");
        if (forced.isPresent()) {
            var kind = BackendKind.of(forced.get());
            requireWhatItNeeds(kind);
            return kind;
        }
        if (given("MONGODB_URI").isPresent() || given("KAFKA_BOOTSTRAP_SERVERS").isPresent()) {
            requireWhatItNeeds(BackendKind.URI);
            return BackendKind.URI;
        }
        if (dockerSocket() && DockerBackends.dockerAnswers()) {
            return BackendKind.DOCKER;
        }
        return mongod().isPresent() ? BackendKind.MONGOD : BackendKind.EMBEDDED;
    }

    String mongodbUri() {
        return given("MONGODB_URI")
                .orElseThrow(() -> new BackendFailure(
                        "KAFKA_BOOTSTRAP_SERVERS is given but MONGODB_URI is not: give both, or none."));
    }

    String bootstrapServers() {
        return given("KAFKA_BOOTSTRAP_SERVERS")
                .orElseThrow(() -> new BackendFailure(
                        "MONGODB_URI is given but KAFKA_BOOTSTRAP_SERVERS is not: give both, or none."));
    }

    Optional<Path> mongod() {
        var named = given("MONGOD").map(Path::of);
        if (named.isPresent()) {
            if (!Files.isExecutable(named.get())) {
                throw new BackendFailure("MONGOD is " + named.get() + ", which is not an executable file.");
            }
            return named;
        }
        return Stream.of(given("PATH").orElse("").split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void requireWhatItNeeds(BackendKind kind) {
        switch (kind) {
            case URI -> {
                if (given("MONGODB_URI").isEmpty()
                        && given("KAFKA_BOOTSTRAP_SERVERS").isEmpty()) {
                    throw new BackendFailure(
                            "GUICHET_BACKEND is uri, but neither MONGODB_URI nor KAFKA_BOOTSTRAP_SERVERS is given.");
                }
                mongodbUri();
                bootstrapServers();
            }
            case DOCKER -> {
                if (!dockerSocket() || !DockerBackends.dockerAnswers()) {
                    throw new BackendFailure("GUICHET_BACKEND is docker, but no Docker daemon answers.");
                }
            }
            case MONGOD -> {
                if (mongod().isEmpty()) {
                    throw new BackendFailure(
                            "GUICHET_BACKEND is mongod, but there is no mongod on the PATH and none named in MONGOD.");
                }
            }
            case EMBEDDED -> {
                // Needs nothing.
            }
        }
    }

    private boolean dockerSocket() {
        return given("DOCKER_HOST").isPresent() || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
