package io.guichet.gateway.identity;

import io.guichet.gateway.identity.device.DeviceCookie;
import io.guichet.gateway.identity.device.DeviceTokens;
import io.guichet.gateway.identity.device.Grant;
import io.guichet.gateway.identity.provider.ProviderUnreachable;
import io.guichet.gateway.identity.staff.StaffSession;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Finds the access token that a request travels with: its own, the staff session's, the device's, or none. */
@Component
public class AttachToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String ATTRIBUTE = AttachToken.class.getName();

    private final StaffSession staff;
    private final DeviceCookie cookie;
    private final DeviceTokens deviceTokens;
    private final Problems problems;

    AttachToken(StaffSession staff, DeviceCookie cookie, DeviceTokens deviceTokens, Problems problems) {
        this.staff = staff;
        this.cookie = cookie;
        this.deviceTokens = deviceTokens;
        this.problems = problems;
    }

    /** The token that was found for this request. */
    public static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    @Override
    public ServerResponse filter(ServerRequest incoming, HandlerFunction<ServerResponse> next) throws Exception {
        var request = incoming.servletRequest();
        try {
            var refusal = attach(request);
            return refusal == null ? next.handle(incoming) : refusal;
        } catch (ProviderUnreachable _) {
            return problem((_, response) ->
                    problems.writeWithRetry(ProblemKind.TRY_LATER, Duration.ofSeconds(2), request, response));
        }
    }

    private @Nullable ServerResponse attach(HttpServletRequest request) {
        var own = Bearer.of(request);
        if (own != null) {
            request.setAttribute(ATTRIBUTE, own);
            return null;
        }
        if (staff.isSignedIn()) {
            var token = staff.accessToken(request);
            request.setAttribute(ATTRIBUTE, token);
            return token == null ? unauthenticated() : null;
        }
        return cookie.isPresent(request) ? attachDevice(request) : null;
    }

    private @Nullable ServerResponse attachDevice(HttpServletRequest request) {
        var device = cookie.read(request);
        if (device == null) {
            // Forged, or made with another GUICHET_SECRET: of no use any more, so the browser forgets it.
            return problem((_, response) -> {
                cookie.clear(request, response);
                problems.write(ProblemKind.UNAUTHENTICATED, request, response);
            });
        }
        return switch (deviceTokens.of(device)) {
            case Grant.Granted granted -> {
                request.setAttribute(ATTRIBUTE, granted.token());
                yield null;
            }
            case Grant.Refused _ -> unauthenticated();
        };
    }

    private ServerResponse unauthenticated() {
        return problem((request, response) -> problems.write(ProblemKind.UNAUTHENTICATED, request, response));
    }

    private static ServerResponse problem(Writing writing) {
        // The status is only a start, the writer sets the real one.
        return ServerResponse.status(ProblemKind.UNAUTHENTICATED.status()).build((request, response) -> {
            writing.write(request, response);
            return null;
        });
    }

    private interface Writing {
        void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }
}
