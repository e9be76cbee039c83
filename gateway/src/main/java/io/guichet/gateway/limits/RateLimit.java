package io.guichet.gateway.limits;

import io.guichet.gateway.FilterOrder;
import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.Rate;
import io.guichet.gateway.identity.Caller;
import io.guichet.gateway.identity.Callers;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests per second to /api and /session for each caller; static pages are free. */
@Component
@Order(FilterOrder.RATE_LIMIT)
class RateLimit extends OncePerRequestFilter {

    private final GatewaySettings.Limits limits;
    private final Callers callers;
    private final Problems problems;
    private final Buckets buckets = new Buckets(System::nanoTime);

    RateLimit(GatewaySettings settings, Callers callers, Problems problems) {
        this.limits = settings.limits();
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/session");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = callers.of(request);
        var wait = buckets.take(caller.key(), rateFor(caller));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.writeWithRetry(ProblemKind.TOO_MANY_REQUESTS, wait, request, response);
        }
    }

    private Rate rateFor(Caller caller) {
        if (caller.subject() == null) {
            return limits.anonymous();
        }
        var own = limits.byCaller().get(caller.subject());
        if (own != null) {
            return own;
        }
        return caller.roles().stream()
                .filter(limits.byRole()::containsKey)
                .findFirst()
                .map(limits.byRole()::get)
                .orElse(limits.known());
    }
}
