package io.guichet.gateway.routes;

import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.origin.Origin;
import io.guichet.gateway.trace.TraceIds;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The headers that services get to see: a list of allowed ones, the token and the trace. An allow list, since a header
 * that somebody starts to trust (X-User, X-Forwarded-For) need not be known here to be kept out.
 */
@Component
class RequestHeaders {

    private final List<String> allowed;
    private final TraceIds traceIds;

    RequestHeaders(GatewaySettings settings, TraceIds traceIds) {
        // Whatever a setting says: what the gateway tells of a client is not for clients to say.
        this.allowed = settings.calls().headers().stream()
                .filter(name -> !name.regionMatches(true, 0, Origin.PREFIX, 0, Origin.PREFIX.length()))
                .toList();
        this.traceIds = traceIds;
    }

    void copy(HttpServletRequest from, @Nullable String bearer, HttpRequest.Builder to) {
        for (var name : allowed) {
            for (var values = from.getHeaders(name); values.hasMoreElements(); ) {
                to.header(name, values.nextElement());
            }
        }
        if (bearer != null) {
            to.header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer);
        }
        traceIds.inject(to::setHeader);
    }
}
