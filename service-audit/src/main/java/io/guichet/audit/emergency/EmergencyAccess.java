package io.guichet.audit.emergency;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The hall's supervisor puts a plan to work and ends it, or the administrator does; everybody in the hall sees it and whoever works there ticks its steps. */
public final class EmergencyAccess {

    private EmergencyAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/audit/halls/*/emergencies", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(
                        HttpMethod.GET,
                        "/api/audit/halls/*/emergencies",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR,
                        Role.OPERATOR),
                only(
                        HttpMethod.POST,
                        "/api/audit/emergencies/*/steps/*",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/emergencies/*/end", Role.SUPERVISOR, Role.AUDIT_ADMIN));
    }
}
