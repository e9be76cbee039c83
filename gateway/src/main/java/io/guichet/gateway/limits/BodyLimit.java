package io.guichet.gateway.limits;

import io.guichet.gateway.FilterOrder;
import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large: at once when the length is announced, else while they are read. Those for which there
 * is no room are refused unread, and those that come too slowly in the middle: they would keep the room from others.
 */
@Component
@Order(FilterOrder.BODY_LIMIT)
class BodyLimit extends OncePerRequestFilter {

    private final GatewaySettings settings;
    private final RoomForBodies room;
    private final Problems problems;

    BodyLimit(GatewaySettings settings, RoomForBodies room, Problems problems) {
        this.settings = settings;
        this.room = room;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = settings.bodyLimit(request.getMethod(), request.getRequestURI());
        var announced = request.getContentLengthLong();
        if (announced > limit) {
            problems.write(ProblemKind.BODY_TOO_LARGE, request, response);
            return;
        }
        var size = announced >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? announced : limit;
        var limited = new Limited(request, limit, settings.bodyTime());
        if (size <= RoomForBodies.SMALL) {
            chain.doFilter(limited, response);
        } else if (room.take(size)) {
            try {
                chain.doFilter(limited, response);
            } finally {
                room.giveBack(size);
            }
        } else {
            problems.writeWithRetry(ProblemKind.TRY_LATER, Duration.ofSeconds(1), request, response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;
        private final Duration time;

        Limited(HttpServletRequest request, long limit, Duration time) {
            super(request);
            this.limit = limit;
            this.time = time;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedBody(super.getInputStream(), limit, time);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
