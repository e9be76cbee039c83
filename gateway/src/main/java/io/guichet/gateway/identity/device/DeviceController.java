package io.guichet.gateway.identity.device;

import io.guichet.gateway.identity.provider.ProviderUnreachable;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes a browser a device, or ends that. Only JSON: a form on another site cannot send it. */
@RestController
class DeviceController {

    private final DeviceTokens tokens;
    private final DeviceCookie cookie;
    private final Problems problems;

    DeviceController(DeviceTokens tokens, DeviceCookie cookie, Problems problems) {
        this.tokens = tokens;
        this.cookie = cookie;
        this.problems = problems;
    }

    @PostMapping(path = "/session/device", consumes = MediaType.APPLICATION_JSON_VALUE)
    void become(@Valid @RequestBody Device device, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            switch (tokens.of(device)) {
                case Grant.Granted _ -> {
                    cookie.write(device, request, response);
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                case Grant.Refused _ -> problems.write(ProblemKind.BAD_CREDENTIALS, request, response);
            }
        } catch (ProviderUnreachable _) {
            problems.writeWithRetry(ProblemKind.TRY_LATER, Duration.ofSeconds(2), request, response);
        }
    }

    @DeleteMapping("/session/device")
    void noLonger(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(request, response);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
