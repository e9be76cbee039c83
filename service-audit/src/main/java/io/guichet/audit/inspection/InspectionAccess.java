package io.guichet.audit.inspection;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Inspectors inspect; supervisors read what is not blinded for them. */
public final class InspectionAccess {

    private static final Role[] INSPECTORS = {Role.INSPECTOR, Role.AUDIT_ADMIN};
    private static final Role[] READERS = {Role.INSPECTOR, Role.AUDIT_ADMIN, Role.SUPERVISOR};

    private InspectionAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/audit/templates", READERS),
                only(HttpMethod.GET, "/api/audit/templates/*/versions/*", READERS),
                only(HttpMethod.POST, "/api/audit/templates/*/versions", INSPECTORS),
                only(HttpMethod.POST, "/api/audit/halls/*/draws", INSPECTORS),
                only(HttpMethod.GET, "/api/audit/draws/*", INSPECTORS),
                only(HttpMethod.POST, "/api/audit/halls/*/inspections", INSPECTORS),
                only(HttpMethod.GET, "/api/audit/halls/*/inspections", READERS),
                only(HttpMethod.GET, "/api/audit/inspections/mine", INSPECTORS),
                only(HttpMethod.GET, "/api/audit/inspections/*", READERS),
                only(HttpMethod.POST, "/api/audit/inspections/*/cancellation", INSPECTORS),
                only(HttpMethod.POST, "/api/audit/inspections/*/commitments", INSPECTORS),
                only(HttpMethod.POST, "/api/audit/inspections/*/visit", INSPECTORS),
                only(HttpMethod.POST, "/api/audit/inspections/*/evidence", INSPECTORS),
                only(HttpMethod.POST, "/api/audit/inspections/*/publication", INSPECTORS));
    }
}
