package io.guichet.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, for controllers and for filters that answer before any controller is reached. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final Trace trace;

    public ProblemWriter(JsonMapper json, Trace trace) {
        this.json = json;
        this.trace = trace;
    }

    public ResponseEntity<Object> entity(Problem problem, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        Integer retryAfter = problem.retryAfterSeconds();
        if (retryAfter != null) headers.set(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        return new ResponseEntity<>(
                problem.body(addressOf(request), trace.id()), headers, HttpStatus.valueOf(problem.status()));
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Integer retryAfter = problem.retryAfterSeconds();
        if (retryAfter != null) response.setHeader(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        response.getOutputStream().write(json.writeValueAsBytes(problem.body(addressOf(request), trace.id())));
    }

    /** What the caller asked for, also where the container has sent the request on to the page of errors. */
    private static String addressOf(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
