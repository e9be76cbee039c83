package io.guichet.queue.result;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who may do what with matters. The own one is open: the tracking token is checked by the controller. */
public final class ResultAccess {

    private ResultAccess() {}

    public static List<AccessPolicy.Line> lines() {
        String ofHall = "/api/queue/halls/*/matters";
        return List.of(
                only(HttpMethod.POST, "/api/queue/tickets/*/matter", Role.STAFF),
                open(HttpMethod.GET, "/api/queue/tickets/*/matter"),
                only(HttpMethod.POST, "/api/queue/matters/*/result", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.GET, ofHall, Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.GET, ofHall + "/figures", Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR));
    }
}
