package io.guichet.gateway.routes;

import io.guichet.gateway.problems.BodyTooLarge;
import io.guichet.gateway.problems.BodyTooSlow;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import io.guichet.gateway.routes.UpstreamFailure.CutShort;
import io.guichet.gateway.routes.UpstreamFailure.Held;
import io.guichet.gateway.routes.UpstreamFailure.TooSlow;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The end of a route: passes the request on and its answer back, or says which problem kept it from doing so. */
final class Forward implements HandlerFunction<ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Forward.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Upstream upstream;
    private final Guard guard;
    private final UpstreamRequests requests;
    private final OpenStreams streams;
    private final Problems problems;

    Forward(Upstream upstream, Guard guard, UpstreamRequests requests, OpenStreams streams, Problems problems) {
        this.upstream = upstream;
        this.guard = guard;
        this.requests = requests;
        this.streams = streams;
        this.problems = problems;
    }

    @Override
    public ServerResponse handle(ServerRequest incoming) throws IOException, InterruptedException {
        UpstreamRequest request;
        try {
            request = requests.toward(upstream, incoming.servletRequest());
        } catch (BodyTooLarge _) {
            return problem(ProblemKind.BODY_TOO_LARGE);
        } catch (BodyTooSlow _) {
            return tryLater(SOON);
        } catch (IllegalArgumentException _) {
            return problem(ProblemKind.INVALID_REQUEST);
        }
        try {
            return request.eventStream() ? stream(request) : whole(request);
        } catch (UpstreamFailure failure) {
            return refused(failure);
        }
    }

    private ServerResponse whole(UpstreamRequest request) throws UpstreamFailure, InterruptedException {
        var answer = guard.call(request);
        return ServerResponse.status(answer.status())
                .headers(headers -> ResponseHeaders.copy(answer.headers(), headers))
                .build((_, response) -> {
                    if (answer.body().length > 0) {
                        response.setContentLength(answer.body().length);
                        response.getOutputStream().write(answer.body());
                    }
                    return null;
                });
    }

    private ServerResponse stream(UpstreamRequest request) throws UpstreamFailure, InterruptedException {
        if (!streams.takePlace()) {
            throw new Held("streams-full", SOON);
        }
        var opened = false;
        try {
            var answer = guard.open(request);
            opened = true;
            return ServerResponse.status(answer.statusCode())
                    .headers(headers -> ResponseHeaders.copy(answer.headers(), headers))
                    .build((_, response) -> {
                        streams.pass(answer.body(), response);
                        return null;
                    });
        } finally {
            if (!opened) {
                streams.giveBack();
            }
        }
    }

    private ServerResponse refused(UpstreamFailure failure) {
        LOG.debug("{}: {}", upstream.name(), failure.getMessage(), failure);
        return switch (failure) {
            case TooSlow _ -> problem(ProblemKind.UPSTREAM_TIMEOUT);
            case CutShort _ -> tryLater(SOON);
            case Held held -> tryLater(held.retryAfter());
            default -> tryLater(SOON);
        };
    }

    private ServerResponse problem(ProblemKind kind) {
        return ServerResponse.status(kind.status()).build((request, response) -> {
            problems.write(kind, request, response);
            return null;
        });
    }

    private ServerResponse tryLater(Duration wait) {
        var kind = ProblemKind.TRY_LATER;
        return ServerResponse.status(kind.status()).build((request, response) -> {
            problems.writeWithRetry(kind, wait, request, response);
            return null;
        });
    }
}
