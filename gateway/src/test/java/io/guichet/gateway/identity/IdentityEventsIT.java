package io.guichet.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.gateway.RunningGateway;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** S7: with a broker that is away, what failed waits in a file and nobody waits with it. */
class IdentityEventsIT extends RunningGateway {

    @Test
    void a_wrong_password_of_somebody_is_kept_with_the_name_and_of_nobody_without() throws Exception {
        var browser = new Browser(at("/"));

        var page = browser.signIn("s001", "wrong", "/counter");
        browser.submit(page, "correct horse battery", "staple");

        await().untilAsserted(() -> assertThat(kept())
                .contains("\"data\":\"{\\\"holderId\\\":\\\"s001\\\",\\\"way\\\":\\\"PASSWORD\\\"")
                .contains("\"data\":\"{\\\"holderId\\\":null,\\\"way\\\":\\\"PASSWORD\\\""));
        assertThat(kept()).doesNotContain("horse").doesNotContain("staple").doesNotContain("wrong");
    }

    @Test
    void the_fifth_wrong_one_is_kept_as_the_last() throws Exception {
        var browser = new Browser(at("/"));
        var page = browser.get("/login?to=/counter");
        for (var i = 0; i < 7; i++) {
            page = browser.submit(page, "s-blocked-and-told", "wrong");
        }

        assertThat(kept())
                .contains("identity.sign-in.blocked")
                .contains("\\\"attempts\\\":5")
                .doesNotContain("s-blocked");
    }

    @Test
    void a_wrong_secret_of_a_device_is_kept() throws Exception {
        askForToken("pad-w01", "wrong");
        askForToken("nobody-at-all", "wrong");

        await().untilAsserted(() -> assertThat(kept())
                .contains("{\\\"holderId\\\":\\\"pad-w01\\\",\\\"way\\\":\\\"CLIENT_SECRET\\\"")
                .contains("{\\\"holderId\\\":null,\\\"way\\\":\\\"CLIENT_SECRET\\\""));
        assertThat(kept()).doesNotContain("nobody-at-all");
    }

    @Test
    void holders_are_noted_at_the_first_start() throws Exception {
        await().untilAsserted(
                        () -> assertThat(kept()).contains("identity.role.noted").contains("\\\"holders\\\":5"));
    }

    private static String kept() throws IOException {
        try (var files = Files.list(FOLDER.resolve("identity-events"))) {
            return files.filter(file -> file.toString().endsWith(".events"))
                    .map(IdentityEventsIT::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
