package io.guichet.audit.qualification;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Supervisors take a qualification; to give one by hand is the administrator's. */
public final class QualificationAccess {

    private QualificationAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(
                        HttpMethod.GET,
                        "/api/audit/halls/*/qualifications",
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/qualifications/*",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR),
                only(HttpMethod.POST, "/api/audit/qualifications/*/grants", Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/qualifications/*/lapse", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/qualifications/*/move", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/qualifications/*/reinstatement", Role.AUDIT_ADMIN));
    }
}
