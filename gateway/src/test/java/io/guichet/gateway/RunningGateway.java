package io.guichet.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as it runs, before two services that tests direct and three that are down. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local-identity")
public abstract class RunningGateway {

    static {
        HttpClientTuning.apply();
    }

    protected static final String ISSUER = "http://127.0.0.1:8080";
    protected static final String SECRET = "open sesame";

    protected static final StubService queue = new StubService();
    protected static final StubService evaluation = new StubService();

    private static final JsonMapper JSON = JsonMapper.shared();
    protected static final Path FOLDER = folder();

    protected final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("guichet.gateway.queue-uri", queue::address);
        settings.add("guichet.gateway.evaluation-uri", evaluation::address);
        settings.add("guichet.gateway.complaint-uri", () -> nobodyListens());
        settings.add("guichet.gateway.equipment-uri", () -> nobodyListens());
        settings.add("guichet.gateway.audit-uri", () -> nobodyListens());
        settings.add("guichet.gateway.calls.answer-timeout", () -> "1s");
        settings.add("guichet.secret", () -> Base64.getEncoder().encodeToString(new byte[32]));
        settings.add("guichet.identity.file", () -> identityFile());
        // A broker that is away all the time: nothing may notice.
        settings.add(
                "guichet.identity.events.bootstrap-servers",
                () -> nobodyListens().getAuthority());
        settings.add("management.server.port", () -> 0);
    }

    @BeforeEach
    void startClean() {
        queue.forget();
        evaluation.forget();
    }

    protected URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    protected HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    protected HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    protected HttpResponse<String> askForToken(String clientId, String secret)
            throws IOException, InterruptedException {
        var pair = clientId + ":" + secret;
        return send(to("/oauth2/token")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    protected String token(String clientId) throws IOException, InterruptedException {
        // Form encoding of the secret's space, as RFC 6749 wants it.
        return json(askForToken(clientId, SECRET.replace(' ', '+')))
                .path("access_token")
                .asString();
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static URI nobodyListens() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("guichet-gateway");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path identityFile() {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(SECRET);
        var file = FOLDER.resolve("identity.json");
        try {
            return Files.writeString(file, """
                    {"issuer": "%s",
                     "accounts": [
                       {"username": "s001", "password": "%s", "name": "王芳", "roles": ["STAFF"],
                        "hall": "hall-1", "unit": "social-insurance", "window": null}],
                     "clients": [
                       {"clientId": "kiosk-1", "secret": "%s", "roles": ["KIOSK"], "hall": "hall-1"},
                       {"clientId": "kiosk-2", "secret": "%s", "roles": ["KIOSK"], "hall": "hall-1"},
                       {"clientId": "pad-w01", "secret": "%s", "roles": ["PAD"], "hall": "hall-1", "window": "hall-1-w01"},
                       {"clientId": "s001", "secret": "%s", "roles": ["STAFF"], "hall": "hall-1", "unit": "social-insurance"}]}
                    """.formatted(ISSUER, hash, hash, hash, hash, hash));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
