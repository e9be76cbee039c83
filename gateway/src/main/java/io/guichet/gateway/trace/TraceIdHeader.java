package io.guichet.gateway.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts {@code X-Trace-Id} on every answer. Just inside the filter that opens the span, so refusals carry it as well. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TraceIdHeader extends OncePerRequestFilter {

    private final TraceIds traceIds;

    TraceIdHeader(TraceIds traceIds) {
        this.traceIds = traceIds;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var traceId = traceIds.current();
        if (traceId != null) {
            response.setHeader("X-Trace-Id", traceId);
        }
        chain.doFilter(request, response);
    }
}
