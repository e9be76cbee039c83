package io.guichet.gateway.limits;

import io.guichet.gateway.FilterOrder;
import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.Rate;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Attempts to prove who one is, per address: each costs a slow password hash, and guessing should cost time. */
@Component
@Order(FilterOrder.SIGN_IN_LIMIT)
class SignInLimit extends OncePerRequestFilter {

    private static final Set<String> PATHS = Set.of("/oauth2/token", "/sign-in", "/session/device");

    private final Rate rate;
    private final Problems problems;
    private final Buckets buckets = new Buckets(System::nanoTime);

    SignInLimit(GatewaySettings settings, Problems problems) {
        this.rate = settings.limits().signIn();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isAttempt(request);
    }

    static boolean isAttempt(HttpServletRequest request) {
        return request.getMethod().equals("POST") && PATHS.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = buckets.take(request.getRemoteAddr(), rate);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.writeWithRetry(ProblemKind.TOO_MANY_REQUESTS, wait, request, response);
        }
    }
}
