package io.guichet.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

class IdentityFilesTest {

    @Test
    void every_member_of_staff_is_an_account_and_a_client(@TempDir Path home) {
        var drawn = new IdentityFiles(home).prepare("http://127.0.0.1:8080");
        assertThat(drawn.accounts())
                .extracting(DemoIdentities.Account::username)
                .contains("s001", "s016", "m001", "o001", "i001", "sa001", "aa001", "aa002")
                .doesNotHaveDuplicates();
        assertThat(drawn.clients())
                .extracting(DemoIdentities.Client::clientId)
                .contains("s001", "m001", "o001", "kiosk-1", "kiosk-2", "kiosk-3", "display-1", "pad-w01", "pad-w16")
                .doesNotHaveDuplicates();
        assertThat(drawn.credentials().has("pad-w16")).isTrue();
    }

    @Test
    void hashes_fit_the_plain_secrets_and_both_files_are_private(@TempDir Path home) throws Exception {
        var files = new IdentityFiles(home);
        var drawn = files.prepare("http://127.0.0.1:8080");
        var kept = JsonMapper.shared().readTree(files.identities());
        var encoder = new BCryptPasswordEncoder();
        var account = kept.path("accounts").path(0);
        assertThat(encoder.matches(
                        drawn.passwordOf(account.path("username").asString()),
                        account.path("password").asString().replace("{bcrypt}", "")))
                .isTrue();
        var client = kept.path("clients").path(0);
        assertThat(encoder.matches(
                        drawn.secretOf(client.path("clientId").asString()),
                        client.path("secret").asString().replace("{bcrypt}", "")))
                .isTrue();
        for (var file : new Path[] {files.identities(), files.credentials()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(files.identities())).doesNotContain(drawn.passwordOf("s001"));
    }

    @Test
    void second_start_keeps_the_secrets_and_follows_the_port(@TempDir Path home) {
        var files = new IdentityFiles(home);
        var first = files.prepare("http://127.0.0.1:8080");
        assertThat(files.prepare("http://127.0.0.1:9090")).isEqualTo(first);
        assertThat(JsonMapper.shared()
                        .readTree(files.identities())
                        .path("issuer")
                        .asString())
                .isEqualTo("http://127.0.0.1:9090");
    }
}
