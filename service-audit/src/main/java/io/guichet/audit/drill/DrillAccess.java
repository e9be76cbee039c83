package io.guichet.audit.drill;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Plans are the administrator's, drills the hall's. */
public final class DrillAccess {

    private DrillAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(
                        HttpMethod.GET,
                        "/api/audit/emergency-plans",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR,
                        Role.OPERATOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/emergency-plans/*/versions/*",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR,
                        Role.OPERATOR),
                only(HttpMethod.POST, "/api/audit/emergency-plans/*/versions", Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/halls/*/drills", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(HttpMethod.GET, "/api/audit/halls/*/drills", Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR),
                only(HttpMethod.POST, "/api/audit/drills/*/result", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/drills/*/cancellation", Role.SUPERVISOR, Role.AUDIT_ADMIN));
    }
}
