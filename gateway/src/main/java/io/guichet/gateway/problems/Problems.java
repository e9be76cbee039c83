package io.guichet.gateway.problems;

import io.guichet.gateway.trace.PublicAddress;
import io.guichet.gateway.trace.TraceIds;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems; the one place where their shape is decided. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;
    private final TraceIds traceIds;

    Problems(JsonMapper json, TraceIds traceIds) {
        this.json = json;
        this.traceIds = traceIds;
    }

    /** Answers with the problem, unless the answer has begun: then nothing can be said any more. */
    public void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var traceId = traceIds.currentOr(() -> noted(kind, request));
        var body = json.writeValueAsBytes(Problem.of(kind, address(request), traceId));
        response.resetBuffer();
        response.setHeader("X-Trace-Id", traceId);
        response.setStatus(kind.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** As {@link #write}, and says when another try makes sense; whole seconds, at least one. */
    public void writeWithRetry(
            ProblemKind kind, Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        write(kind, request, response);
    }

    /** Like every TRACE: the web server said no before any filter could open a trace. */
    private static String noted(ProblemKind kind, HttpServletRequest request) {
        var traceId = TraceIds.fresh();
        LOG.info("{} {} refused by the web server, {}", traceId, request.getMethod(), kind.code());
        return traceId;
    }

    private static String address(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return PublicAddress.of(original == null ? request.getRequestURI() : original.toString());
    }
}
