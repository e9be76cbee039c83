package io.guichet.gateway.identity.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path folder;

    @Test
    void the_key_is_made_once_and_found_again() throws Exception {
        var file = folder.resolve("keys").resolve("signing.jwk.json");

        var made = SigningKey.in(file);

        assertThat(SigningKey.in(file)).isEqualTo(made);
        assertThat(made.getKeyID()).isNotBlank();
    }

    @Test
    void nobody_else_can_read_it() throws Exception {
        var file = folder.resolve("signing.jwk.json");

        SigningKey.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
