package io.guichet.queue.appointment;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everybody books; whoever has the code cancels, which the use case sees to. */
public final class AppointmentAccess {

    private AppointmentAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                open(HttpMethod.GET, "/api/queue/halls/*/items/*/slots"),
                open(HttpMethod.POST, "/api/queue/appointments"),
                open(HttpMethod.POST, "/api/queue/appointments/*/cancel"),
                only(HttpMethod.GET, "/api/queue/halls/*/appointments", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.PUT, "/api/queue/halls/*/appointment-plans/*", Role.OPERATOR, Role.SUPERVISOR));
    }
}
