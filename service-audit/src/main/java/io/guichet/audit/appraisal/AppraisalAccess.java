package io.guichet.audit.appraisal;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Judged by who leads the hall; the person reads and objects. */
public final class AppraisalAccess {

    private AppraisalAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/audit/halls/*/appraisals/*", Role.SUPERVISOR, Role.AUDIT_ADMIN),
                only(
                        HttpMethod.GET,
                        "/api/audit/halls/*/appraisals/*",
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR),
                only(HttpMethod.GET, "/api/audit/appraisals/mine", Role.STAFF, Role.SUPERVISOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/appraisals/*/*/inputs",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/appraisal-weights",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR),
                only(HttpMethod.POST, "/api/audit/appraisals/*/*/objection", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/audit/appraisals/*/*/decision", Role.SUPERVISOR, Role.AUDIT_ADMIN));
    }
}
