package io.guichet.audit.visit;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Leaders are supervisors or above; owners solve. */
public final class VisitAccess {

    private VisitAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/audit/halls/*/visits", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(HttpMethod.GET, "/api/audit/halls/*/visits", Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR),
                only(
                        HttpMethod.POST,
                        "/api/audit/visits/*/problems/*/solution",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN));
    }
}
