package io.guichet.queue.organisation;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who may read and set the organisation. */
public final class OrganisationAccess {

    private OrganisationAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                open(HttpMethod.GET, "/api/queue/halls"),
                open(HttpMethod.GET, "/api/queue/halls/*"),
                only(HttpMethod.POST, "/api/queue/halls/*/emergency", Role.SUPERVISOR),
                only(HttpMethod.PUT, "/api/queue/regions/*", Role.OPERATOR),
                only(HttpMethod.PUT, "/api/queue/halls/*", Role.OPERATOR),
                only(HttpMethod.PUT, "/api/queue/units/*", Role.OPERATOR));
    }
}
