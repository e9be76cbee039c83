package io.guichet.queue.ticket;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who may do what with tickets. Own tickets are open: the tracking token is checked by the controller. */
public final class TicketAccess {

    private TicketAccess() {}

    public static List<AccessPolicy.Line> lines() {
        String ticket = "/api/queue/tickets/*";
        return List.of(
                only(HttpMethod.POST, "/api/queue/tickets", Role.KIOSK, Role.STAFF, Role.SUPERVISOR),
                open(HttpMethod.GET, ticket),
                open(HttpMethod.GET, ticket + "/slip"),
                open(HttpMethod.POST, ticket + "/cancel"),
                open(HttpMethod.POST, ticket + "/rejoin"),
                only(HttpMethod.GET, "/api/queue/halls/*/tickets", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/queue/halls/*/statistics", Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR),
                only(HttpMethod.POST, "/api/queue/windows/*/call-next", Role.STAFF),
                only(HttpMethod.POST, ticket + "/recall", Role.STAFF),
                only(HttpMethod.POST, ticket + "/start", Role.STAFF),
                only(HttpMethod.POST, ticket + "/hold", Role.STAFF),
                only(HttpMethod.POST, ticket + "/resume", Role.STAFF),
                only(HttpMethod.POST, ticket + "/miss", Role.STAFF),
                only(HttpMethod.POST, ticket + "/finish", Role.STAFF),
                only(HttpMethod.POST, ticket + "/transfer", Role.STAFF),
                only(HttpMethod.POST, ticket + "/notice", Role.STAFF),
                only(HttpMethod.POST, ticket + "/release", Role.SUPERVISOR));
    }
}
