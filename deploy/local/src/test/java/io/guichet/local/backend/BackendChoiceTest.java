package io.guichet.local.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendChoiceTest {

    @Test
    void one_address_without_the_other_is_refused() {
        assertThatThrownBy(() -> Backends.choose(Map.of("MONGODB_URI", "mongodb://127.0.0.1:1")))
                .isInstanceOf(BackendFailure.class)
                .hasMessage("MONGODB_URI is given but KAFKA_BOOTSTRAP_SERVERS is not: give both, or none.");
        assertThatThrownBy(() -> Backends.choose(Map.of("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1")))
                .isInstanceOf(BackendFailure.class)
                .hasMessageStartingWith("KAFKA_BOOTSTRAP_SERVERS is given but MONGODB_URI is not");
    }

    @Test
    void both_addresses_are_taken() {
        assertThat(Backends.choose(
                        Map.of("MONGODB_URI", "mongodb://127.0.0.1:1", "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:2")))
                .isEqualTo(BackendKind.URI);
    }

    @Test
    void address_where_nothing_answers_is_refused(@TempDir Path directory) {
        var environment = Map.of(
                "MONGODB_URI",
                "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200",
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:2");
        assertThatThrownBy(() -> Backends.start(BackendSettings.below(directory, environment)))
                .isInstanceOf(BackendFailure.class)
                .hasMessageStartingWith("No MongoDB answers at mongodb://127.0.0.1:1");
    }

    @Test
    void mongod_is_found_on_the_path(@TempDir Path directory) throws Exception {
        var mongod = Files.createFile(directory.resolve("mongod"));
        assertThat(mongod.toFile().setExecutable(true)).isTrue();
        var path = "/nowhere:" + directory;
        assertThat(Backends.choose(Map.of("PATH", path, "GUICHET_BACKEND", "mongod")))
                .isEqualTo(BackendKind.MONGOD);
    }

    @Test
    void forced_backend_that_cannot_be_had_is_refused() {
        assertThatThrownBy(() -> Backends.choose(Map.of("GUICHET_BACKEND", "mongod", "PATH", "/nowhere")))
                .isInstanceOf(BackendFailure.class)
                .hasMessageContaining("no mongod on the PATH");
        assertThatThrownBy(() -> Backends.choose(Map.of("GUICHET_BACKEND", "postgres")))
                .isInstanceOf(BackendFailure.class)
                .hasMessage("GUICHET_BACKEND is postgres, but must be one of uri, docker, mongod, embedded.");
    }

    @Test
    void embedded_can_be_forced_where_others_are_to_be_had() {
        assertThat(Backends.choose(Map.of("GUICHET_BACKEND", "embedded", "MONGODB_URI", "mongodb://x")))
                .isEqualTo(BackendKind.EMBEDDED);
    }
}
