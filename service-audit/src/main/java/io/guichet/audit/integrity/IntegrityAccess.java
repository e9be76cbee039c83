package io.guichet.audit.integrity;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everybody declares for himself; the administrator reviews. */
public final class IntegrityAccess {

    private IntegrityAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/audit/halls/*/integrity", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.GET, "/api/audit/halls/*/integrity", Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR),
                only(HttpMethod.GET, "/api/audit/integrity/mine", Role.STAFF, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/audit/integrity/*/review", Role.AUDIT_ADMIN));
    }
}
