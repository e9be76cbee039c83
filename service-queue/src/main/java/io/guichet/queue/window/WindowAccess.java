package io.guichet.queue.window;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who may see and staff windows. That it is their own hall is checked by the controllers. */
public final class WindowAccess {

    private static final Role[] HALL = {
        Role.STAFF, Role.SUPERVISOR, Role.DISPLAY, Role.PAD, Role.OPERATOR, Role.INSPECTOR
    };

    private WindowAccess() {}

    public static List<AccessPolicy.Line> lines() {
        String window = "/api/queue/windows/*";
        return List.of(
                only(HttpMethod.GET, "/api/queue/halls/*/windows", HALL),
                only(HttpMethod.GET, window, HALL),
                only(HttpMethod.PUT, window, Role.OPERATOR),
                only(HttpMethod.POST, window + "/session", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.DELETE, window + "/session", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, window + "/suspend", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, window + "/resume", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, window + "/close-approval", Role.SUPERVISOR),
                only(HttpMethod.POST, window + "/permits", Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/queue/halls/*/hours-kept", Role.SUPERVISOR, Role.INSPECTOR));
    }
}
