package io.guichet.platform.wiring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Asks this service for its own OpenAPI document once, a while after the start. The first such answer takes seconds of a
 * processor (2.8 s for the queue), more than a caller waits for on a busy machine; it is kept from then on. Not during the
 * start, which would become as much slower.
 */
final class OwnDescription {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDescription.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Environment environment;

    OwnDescription(Environment environment) {
        this.environment = environment;
    }

    @Scheduled(initialDelayString = "${guichet.describe-after:PT30S}")
    void ask() throws InterruptedException {
        var port = environment.getProperty("local.server.port");
        var path = environment.getProperty("springdoc.api-docs.path");
        if (port == null || path == null) return;
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            LOG.debug("own description: {}", status);
        } catch (IOException notNow) {
            // The first caller then waits; nothing is lost.
            LOG.debug("own description", notNow);
        }
    }
}
