package io.guichet.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoException;
import io.guichet.platform.database.DatabaseAway;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.ProblemWriter;
import io.guichet.platform.security.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code Idempotency-Key} on POST, PUT and DELETE: same key and same request, same answer; same key and another
 * request, 422; still running after a short wait, 409. Keys belong to the caller that sent them.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final List<String> METHODS = List.of("POST", "PUT", "DELETE");
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Answers answers;
    private final ProblemWriter problems;

    public IdempotencyFilter(Answers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null || !METHODS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HEADER);
        if (!KEY.matcher(header).matches()) {
            problems.write(Problem.invalid(HEADER, "1 to 128 visible ASCII characters"), request, response);
            return;
        }
        try {
            answer(header, request, response, chain);
        } catch (MongoException failure) {
            // We stand before the controllers: their advice does not see what happens here.
            if (response.isCommitted() || !DatabaseAway.isMeantBy(failure)) throw failure;
            problems.write(Problem.databaseAway(), request, response);
        }
    }

    private void answer(String header, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RepeatableRequest repeatable = new RepeatableRequest(request);
        CommandKey key = CommandKey.of(Caller.current().subject(), header);
        String fingerprint = fingerprint(request, repeatable.body());
        switch (waitFor(key, fingerprint)) {
            case Answers.Known.Yours yours -> carryOut(key, repeatable, response, chain);
            case Answers.Known.Answered answered -> replay(answered, response);
            case Answers.Known.OtherRequest other ->
                problems.write(
                        Problem.of(
                                422,
                                "idempotency-mismatch",
                                "Idempotency key used before",
                                "This key was used for another request. Use a new key for a new intent."),
                        request,
                        response);
            case Answers.Known.Running running ->
                problems.write(
                        new Problem(
                                409,
                                "still-running",
                                "Still running",
                                "The first request with this key has not ended yet.",
                                List.of(),
                                1),
                        request,
                        response);
        }
    }

    /** Two taps at once: the second waits a moment for the first one's answer. */
    private Answers.Known waitFor(CommandKey key, String fingerprint) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answers.Known known = answers.begin(key, fingerprint);
            if (!(known instanceof Answers.Known.Running) || System.nanoTime() - deadline >= 0) return known;
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(20).toNanos());
        }
    }

    private void carryOut(CommandKey key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(CommandKey.ATTRIBUTE, key);
        ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, copy);
            answered = isFinal(copy.getStatus()) && request.getAttribute(CommandKey.NOT_KEPT) == null;
            if (answered) answers.keep(key, copy.getStatus(), copy.getContentType(), copy.getContentAsByteArray());
        } finally {
            if (!answered) answers.forget(key);
        }
        copy.copyBodyToResponse();
    }

    /** What a later try could see differently is not kept. */
    private static boolean isFinal(int status) {
        return status < 500 && status != 401 && status != 403 && status != 404 && status != 429;
    }

    private static void replay(Answers.Known.Answered answered, HttpServletResponse response) throws IOException {
        response.setStatus(answered.status());
        response.setHeader(REPLAYED, "true");
        @Nullable String type = answered.contentType();
        if (type != null) response.setContentType(type);
        response.getOutputStream().write(answered.body().getData());
    }

    private static String fingerprint(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            sha.update((request.getMethod() + " " + request.getRequestURI() + query + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
