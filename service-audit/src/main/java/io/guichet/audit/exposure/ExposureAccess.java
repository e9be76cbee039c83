package io.guichet.audit.exposure;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The administrator records and closes, the unit's head answers. */
public final class ExposureAccess {

    private ExposureAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/audit/halls/*/exposures", Role.AUDIT_ADMIN),
                only(HttpMethod.GET, "/api/audit/halls/*/exposures", Role.AUDIT_ADMIN, Role.INSPECTOR, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/audit/exposures/*/answer", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/audit/exposures/*/closing", Role.AUDIT_ADMIN));
    }
}
