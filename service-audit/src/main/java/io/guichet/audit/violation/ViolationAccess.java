package io.guichet.audit.violation;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Inspectors confirm and dismiss, and write nothing else here; who is concerned reads and appeals. */
public final class ViolationAccess {

    private ViolationAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/audit/halls/*/violations", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(
                        HttpMethod.GET,
                        "/api/audit/halls/*/violations",
                        Role.SUPERVISOR,
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN),
                only(HttpMethod.GET, "/api/audit/violations/mine", Role.STAFF, Role.SUPERVISOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/violations/*",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN),
                only(
                        HttpMethod.POST,
                        "/api/audit/violations/*/confirmation",
                        Role.SUPERVISOR,
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN),
                only(
                        HttpMethod.POST,
                        "/api/audit/violations/*/dismissal",
                        Role.SUPERVISOR,
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/violations/*/appeal", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/audit/violations/*/appeal-decision", Role.SUPERVISOR, Role.AUDIT_ADMIN));
    }
}
