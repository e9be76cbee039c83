package io.guichet.audit.onsite;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The director records; the person sees the own days. */
public final class OnsiteAccess {

    private OnsiteAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.PUT, "/api/audit/halls/*/onsite/*/*", Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/audit/halls/*/onsite/*", Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/halls/*/onsite/*/missing",
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR),
                only(HttpMethod.GET, "/api/audit/onsite/mine", Role.STAFF));
    }
}
