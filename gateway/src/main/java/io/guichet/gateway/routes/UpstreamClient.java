package io.guichet.gateway.routes;

import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.routes.UpstreamFailure.Broken;
import io.guichet.gateway.routes.UpstreamFailure.CutShort;
import io.guichet.gateway.routes.UpstreamFailure.TooSlow;
import io.guichet.gateway.routes.UpstreamFailure.Unreachable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Sends one request once, over connections that stay open, and names what went wrong. */
@Component
class UpstreamClient implements AutoCloseable {

    private final HttpClient http;
    private final long answerNanos;
    private final long answerLimit;

    UpstreamClient(GatewaySettings settings) {
        var calls = settings.calls();
        this.http = HttpClient.newBuilder()
                // HTTP/2 would add an upgrade header to every first request, which Tomcat may answer differently.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(calls.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        this.answerNanos = calls.answerTimeout().toNanos();
        this.answerLimit = calls.answerLimit().toBytes();
    }

    /** The whole answer, in time. */
    Answer call(HttpRequest request) throws UpstreamFailure, InterruptedException {
        var response = send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), answerLimit));
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The head of the answer in time, the rest whenever it comes; whoever opens it closes the body. */
    HttpResponse<InputStream> open(HttpRequest request) throws UpstreamFailure, InterruptedException {
        return send(request, BodyHandlers.ofInputStream());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws UpstreamFailure, InterruptedException {
        var begun = new AtomicBoolean();
        var pending = http.sendAsync(request, head -> {
            begun.setPlain(true);
            return handler.apply(head);
        });
        try {
            return pending.get(answerNanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            // Cancelling closes the connection, so the service can notice that nobody waits any more.
            pending.cancel(true);
            throw new TooSlow();
        } catch (InterruptedException stopped) {
            pending.cancel(true);
            throw stopped;
        } catch (ExecutionException failed) {
            throw named(failed.getCause() == null ? failed : failed.getCause(), begun.getPlain());
        }
    }

    private static UpstreamFailure named(Throwable cause, boolean begun) {
        return switch (cause) {
            case ConnectException _, HttpConnectTimeoutException _, UnresolvedAddressException _ ->
                new Unreachable(cause);
            case ClosedChannelException _ -> new Broken(cause);
            case IOException _ -> begun ? new CutShort(cause) : new Broken(cause);
            default -> throw new IllegalStateException("the HTTP client failed", cause);
        };
    }

    @Override
    public void close() {
        // Not close(): that would wait for event streams.
        http.shutdownNow();
    }
}
