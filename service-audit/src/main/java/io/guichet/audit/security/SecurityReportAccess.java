package io.guichet.audit.security;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** For those who may read looks at personal data. */
public final class SecurityReportAccess {

    private SecurityReportAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(only(HttpMethod.GET, "/api/audit/security-report", Role.SECURITY_ADMIN, Role.AUDIT_ADMIN));
    }
}
