package io.guichet.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many requests at once as the service can hold and refuses the others with {@code try-later}, before anything is
 * done for them. Threads are virtual, so nothing else would end a crowd before the memory does. Reading takes three
 * quarters of the places at most: while many reload their pages, a clerk's call still finds one. A stream gives its place
 * back once it is open.
 */
public final class OverloadFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Semaphore places;
    private final Semaphore toRead;
    private final ProblemWriter problems;

    /** @param atOnce requests under way at the same time, at least 4 */
    public OverloadFilter(int atOnce, ProblemWriter problems) {
        this.places = new Semaphore(atOnce);
        this.toRead = new Semaphore(atOnce * 3 / 4);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean reads = READING.contains(request.getMethod());
        if (reads && !toRead.tryAcquire()) {
            refuse(request, response);
            return;
        }
        try {
            serve(request, response, chain);
        } finally {
            if (reads) toRead.release();
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(Problem.tryLater("Too many requests are under way here at the moment."), request, response);
    }
}
