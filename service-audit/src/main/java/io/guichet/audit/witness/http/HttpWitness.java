package io.guichet.audit.witness.http;

import io.guichet.audit.log.NoteSignature;
import io.guichet.audit.witness.AddCheckpoint;
import io.guichet.audit.witness.Testimony;
import io.guichet.audit.witness.WitnessCalls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A witness by its address: {@code POST <prefix>/add-checkpoint}. */
public final class HttpWitness implements WitnessCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http;
    private final URI address;

    /** @param prefix without a slash at its end */
    public HttpWitness(HttpClient http, String prefix) {
        this.http = http;
        this.address = URI.create(prefix + "/add-checkpoint");
    }

    @Override
    public Testimony add(AddCheckpoint asked) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(asked.toString()))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> new Testimony.Cosigned(NoteSignature.parse(first(answer.body())));
                case 404 -> new Testimony.UnknownLog();
                case 403 -> new Testimony.NotSigned();
                case 409 -> new Testimony.OtherSize(Long.parseLong(first(answer.body())));
                case 422 -> new Testimony.Inconsistent();
                default -> throw new IllegalStateException("it answers " + answer.statusCode());
            };
        } catch (IOException e) {
            throw new IllegalStateException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String first(String body) {
        return body.lines().findFirst().orElse("");
    }
}
