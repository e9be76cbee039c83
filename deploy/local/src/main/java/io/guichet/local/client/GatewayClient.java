package io.guichet.local.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Talks to a platform on this machine as any script would: bearer tokens, one Idempotency-Key per command, patience with
 * "later" (429, 503, still-running). Safe for many threads; made for virtual ones, every call blocks.
 */
public final class GatewayClient implements AutoCloseable {
    private static final int TRIES = 8;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final URI base;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http;
    private final AccessTokens tokens;
    private final LongAdder repetitions = new LongAdder();

    /** @throws IllegalArgumentException for an address outside this machine: demo and bench load must stay here */
    public GatewayClient(URI gateway, Credentials credentials) {
        this(gateway, gateway, credentials);
    }

    private GatewayClient(URI base, URI tokenIssuer, Credentials credentials) {
        refuseOtherMachines(base);
        this.base = base;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(threads)
                .build();
        this.tokens = new AccessTokens(http, tokenIssuer, credentials);
    }

    /** A client that passes the gateway by, with tokens the gateway issued: to measure what the gateway costs. */
    public static GatewayClient direct(URI service, URI gateway, Credentials credentials) {
        return new GatewayClient(service, gateway, credentials);
    }

    /** Sends, and sends again while the answer is "later" or the line broke; the last answer otherwise, whatever it is. */
    public Answer send(Request request) {
        for (var tried = 1; ; tried++) {
            try {
                var response = exchange(request);
                if (tried == TRIES || !isLater(response)) return answer(response);
                pause(response, tried);
            } catch (IOException e) {
                if (tried == TRIES) throw new UnexpectedAnswer(request.method() + " " + request.path(), e);
                park(Duration.ofMillis(50L << tried));
            }
            repetitions.increment();
        }
    }

    /** Sends once; an unreachable platform is status 0. For measuring, where a repetition would hide a failure. */
    public Answer once(Request request) {
        try {
            return answer(exchange(request));
        } catch (IOException e) {
            return new Answer(0, MissingNode.getInstance());
        }
    }

    public long repetitions() {
        return repetitions.sum();
    }

    private HttpResponse<byte[]> exchange(Request request) throws IOException {
        try {
            var response = http.send(http(request), BodyHandlers.ofByteArray());
            if (response.statusCode() != 401 || request.as() == null) return response;
            tokens.forget(request.as());
            return http.send(http(request), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer("interrupted", e);
        }
    }

    private HttpRequest http(Request request) {
        var body = request.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(request.body()));
        var http = HttpRequest.newBuilder(base.resolve(request.path()))
                .timeout(TIMEOUT)
                .header("Accept", "application/json, application/problem+json")
                .method(request.method(), body);
        if (request.body() != null) http.header("Content-Type", "application/json");
        if (request.as() != null) http.header("Authorization", "Bearer " + tokens.of(request.as()));
        request.headers().forEach(http::header);
        return http.build();
    }

    private static boolean isLater(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 429, 503, 504 -> true;
            case 409 -> "still-running".equals(answer(response).code());
            default -> false;
        };
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), json(response.body()));
    }

    private static JsonNode json(byte[] body) {
        return body.length == 0
                ? MissingNode.getInstance()
                : JsonMapper.shared().readTree(body);
    }

    private static void pause(HttpResponse<byte[]> response, int tried) {
        var asked = response.headers().firstValueAsLong("Retry-After");
        var pause = asked.isPresent() ? Duration.ofSeconds(asked.getAsLong()) : Duration.ofMillis(50L << tried);
        park(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private static void park(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
    }

    private static void refuseOtherMachines(URI address) {
        try {
            if (InetAddress.getByName(address.getHost()).isLoopbackAddress()) return;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("cannot resolve " + address, e);
        }
        throw new IllegalArgumentException(address + " is not this machine; demo and bench only run against 127.0.0.1");
    }

    @Override
    public void close() {
        http.close();
        threads.close();
    }
}
