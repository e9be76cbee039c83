package io.guichet.gateway.problems;

import io.guichet.gateway.trace.TraceIds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says no to requests so malformed that they never reach a filter. Tomcat makes one by its class name, so it takes
 * nothing by constructor, and it quotes nothing of the request.
 */
public class ContainerProblems extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var kind = ProblemKind.ofStatus(status);
        var traceId = TraceIds.fresh();
        LOG.info("{} refused by the web server, {}", traceId, kind.code());
        var body = """
                {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s","code":"%s","traceId":"%s"}""".formatted(kind.code(), kind.title(), status, kind.detail(), kind.code(), traceId);
        try {
            response.setContentType(Problem.MEDIA_TYPE);
            response.setHeader("X-Trace-Id", traceId);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("nobody left to tell", gone);
        }
    }
}
