package io.guichet.gateway.routes;

import io.guichet.gateway.identity.AttachToken;
import io.guichet.gateway.origin.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.springframework.stereotype.Component;

/** Turns what came in into what goes on: same method, same path and query to the letter, body read whole. */
@Component
class UpstreamRequests {

    private final RequestHeaders headers;
    private final Origin origin;

    UpstreamRequests(RequestHeaders headers, Origin origin) {
        this.headers = headers;
        this.origin = origin;
    }

    /**
     * @throws IllegalArgumentException when the address is no valid URI
     * @throws io.guichet.gateway.problems.BodyTooLarge when the body goes on beyond the limit
     */
    UpstreamRequest toward(Upstream upstream, HttpServletRequest request) throws IOException {
        var query = request.getQueryString();
        var target = request.getRequestURI() + (query == null ? "" : "?" + query);
        var address = URI.create(upstream.addresses().getFirst() + target);
        var outgoing = HttpRequest.newBuilder(address);
        switch (request.getMethod()) {
            // Apart, or they would travel with a "Content-Length: 0".
            case "GET" -> outgoing.GET();
            case "HEAD" -> outgoing.HEAD();
            default -> outgoing.method(request.getMethod(), body(request));
        }
        headers.copy(request, AttachToken.of(request), outgoing);
        origin.note(request);
        if (upstream.name().equals("evaluation") && request.getMethod().equals("POST")) {
            origin.tell(request, outgoing::setHeader);
        }
        return new UpstreamRequest(target, outgoing.build(), isRepeatable(request), isEventStream(request));
    }

    private static BodyPublisher body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null) {
            return BodyPublishers.noBody();
        }
        var bytes = request.getInputStream().readAllBytes();
        return bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
    }

    private static boolean isRepeatable(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            default -> request.getHeader("Idempotency-Key") != null;
        };
    }

    /** By the path, not by what the caller accepts: otherwise a header would buy freedom from every limit. */
    private static boolean isEventStream(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().endsWith("/events");
    }
}
