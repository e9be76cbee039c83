package io.guichet.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.StubService;
import io.guichet.gateway.identity.provider.VerifiedTokens;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway without an identity of its own: people and devices are known to a provider elsewhere. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ForeignProviderIT {

    private static final ForeignProvider PROVIDER = new ForeignProvider();
    private static final StubService QUEUE = new StubService();

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private VerifiedTokens tokens;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("guichet.gateway.queue-uri", QUEUE::address);
        settings.add("guichet.secret", () -> Base64.getEncoder().encodeToString(new byte[32]));
        settings.add("guichet.identity.issuer-uri", PROVIDER::issuer);
        settings.add("guichet.identity.client-id", () -> "gateway-there");
        settings.add("guichet.identity.client-secret", () -> "theirs and ours");
        settings.add("guichet.identity.claims.roles", () -> "realm_access.roles");
        settings.add("guichet.identity.claims.hall", () -> "desk.hall");
        settings.add("guichet.identity.claims.window", () -> "desk.window");
        settings.add("management.server.port", () -> 0);
    }

    @BeforeEach
    void openBrowser() {
        QUEUE.forget();
        browser = new Browser(URI.create("http://127.0.0.1:" + port + "/"));
    }

    @Test
    void a_clerk_signs_in_there_and_is_known_here_with_role_hall_and_window() throws Exception {
        var page = browser.get("/login?to=/session");

        assertThat(page.uri().getPath()).isEqualTo("/session");
        var session = json(page);
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("subject").asString()).isEqualTo("p-17");
        assertThat(session.path("name").asString()).isEqualTo("周婷");
        assertThat(session.path("roles").toString()).contains("STAFF");
        assertThat(session.path("hall").asString()).isEqualTo("hall-1");
        assertThat(session.path("window").asString()).isEqualTo("hall-1-w03");
    }

    @Test
    void services_get_the_access_token_that_the_provider_gave() throws Exception {
        browser.get("/login?to=/session");

        browser.get("/api/queue/windows/hall-1-w03");

        var bearer = QUEUE.last("/api/queue/windows").header("Authorization");
        assertThat(bearer).startsWith("Bearer ");
        assertThat(Tokens.claims(bearer).path("iss").asString()).isEqualTo(PROVIDER.issuer());
    }

    @Test
    void its_access_tokens_are_verified_by_its_keys_and_read_by_the_names_that_are_set() {
        var claims = tokens.claims(PROVIDER.accessToken());

        assertThat(claims).isNotNull();
        assertThat(claims.subject()).isEqualTo("p-17");
        assertThat(claims.roles()).isEqualTo(List.of("STAFF", "offline_access"));
        assertThat(claims.hall()).isEqualTo("hall-1");
        assertThat(claims.window()).isEqualTo("hall-1-w03");
    }

    @Test
    void a_token_for_somebody_else_or_by_somebody_else_is_not_believed() {
        assertThat(tokens.claims(PROVIDER.accessTokenFor("another application")))
                .isNull();
        assertThat(tokens.claims(new ForeignProvider().accessToken())).isNull();
    }

    @Test
    void there_is_no_local_identity_then() throws Exception {
        assertThat(browser.get("/oauth2/jwks").statusCode()).isEqualTo(404);
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(404);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
