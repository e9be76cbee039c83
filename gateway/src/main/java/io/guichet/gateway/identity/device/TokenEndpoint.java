package io.guichet.gateway.identity.device;

import io.guichet.gateway.identity.provider.Provider;
import io.guichet.gateway.identity.provider.ProviderUnreachable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Exchanges a device's credentials for an access token (client credentials grant). */
@Component
class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration REFUSAL_LASTS = Duration.ofSeconds(10);
    /** A token is renewed this long before it expires, so none runs out on its way. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Provider provider;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    TokenEndpoint(Provider provider, JsonMapper json) {
        this.provider = provider;
        this.json = json;
    }

    Grant ask(Device device) {
        var request = HttpRequest.newBuilder(
                        URI.create(provider.staff().getProviderDetails().getTokenUri()))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic(device))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            return grant(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException unreachable) {
            throw new ProviderUnreachable(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderUnreachable(stopped);
        }
    }

    private Grant grant(HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case 200 -> granted(answer.body());
            case 400, 401 -> new Grant.Refused(REFUSAL_LASTS);
            default -> throw new ProviderUnreachable("status " + answer.statusCode());
        };
    }

    private Grant granted(byte[] body) {
        try {
            var token = json.readTree(body);
            var expires = Duration.ofSeconds(token.path("expires_in").asLong(120));
            var lasts = expires.compareTo(MARGIN.multipliedBy(2)) > 0 ? expires.minus(MARGIN) : expires.dividedBy(2);
            return new Grant.Granted(token.path("access_token").asString(), lasts);
        } catch (JacksonException unreadable) {
            throw new ProviderUnreachable(unreadable);
        }
    }

    /** Each part is form encoded first, as RFC 6749, 2.3.1 wants it. */
    private static String basic(Device device) {
        var pair = URLEncoder.encode(device.clientId(), StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(device.clientSecret(), StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
