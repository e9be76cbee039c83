package io.guichet.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over the limit, announced or not, before anything is done with them. Addresses that take files have a
 * limit of their own. A larger body for which there is no room is refused unread.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final long usual;
    private final List<LargerBodies> larger;
    private final RoomForBodies room;
    private final ProblemWriter problems;

    /** @param usual limit in bytes, where no other fits */
    public BodyLimitFilter(long usual, List<LargerBodies> larger, ProblemWriter problems) {
        this.usual = usual;
        this.larger = List.copyOf(larger);
        this.room = RoomForBodies.ofThisProcess(
                larger.stream().mapToLong(LargerBodies::limit).reduce(usual, Math::max));
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitFor(request);
        if (request.getContentLengthLong() > limit) {
            refuse(limit, request, response);
            return;
        }
        long size = size(request, limit);
        if (size <= RoomForBodies.SMALL) {
            read(limit, request, response, chain);
        } else if (room.take(size)) {
            try {
                read(limit, request, response, chain);
            } finally {
                room.giveBack(size);
            }
        } else {
            problems.write(Problem.tryLater("Too much is being sent here at the moment."), request, response);
        }
    }

    private void read(long limit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new Bounded(request, limit), response);
        } catch (BodyTooLarge tooLarge) {
            refuse(limit, request, response);
        }
    }

    /** What is announced; the most it may be where nothing is. */
    private static long size(HttpServletRequest request, long limit) {
        long announced = request.getContentLengthLong();
        return announced >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? announced : limit;
    }

    private long limitFor(HttpServletRequest request) {
        for (LargerBodies each : larger) {
            if (each.isFor(request.getMethod(), request.getRequestURI())) return each.limit();
        }
        return usual;
    }

    private void refuse(long limit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(
                Problem.of(413, "body-too-large", "Body too large", "The body is larger than " + limit + " bytes."),
                request,
                response);
    }

    /** Thrown while reading a body without an announced length. */
    static final class BodyTooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BodyTooLarge() {
            super("body too large", null, false, false);
        }
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long limit;

        Bounded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream whole = super.getInputStream();
            return new ServletInputStream() {
                private long read;

                @Override
                public int read() throws IOException {
                    int next = whole.read();
                    if (next >= 0) count(1);
                    return next;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int got = whole.read(buffer, offset, length);
                    if (got > 0) count(got);
                    return got;
                }

                private void count(int bytes) {
                    read += bytes;
                    if (read > limit) throw new BodyTooLarge();
                }

                @Override
                public boolean isFinished() {
                    return whole.isFinished();
                }

                @Override
                public boolean isReady() {
                    return whole.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    whole.setReadListener(listener);
                }
            };
        }
    }
}
