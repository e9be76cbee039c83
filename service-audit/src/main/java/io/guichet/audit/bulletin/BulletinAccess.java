package io.guichet.audit.bulletin;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The administrator writes, inspectors see drafts, whoever works here reads what is published (全系统通报). */
public final class BulletinAccess {

    private static final Role[] EVERYBODY = {
        Role.STAFF,
        Role.SUPERVISOR,
        Role.INSPECTOR,
        Role.AUDIT_ADMIN,
        Role.SECURITY_ADMIN,
        Role.COMPLAINT_OFFICER,
        Role.MAINTAINER,
        Role.OPERATOR
    };

    private BulletinAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/audit/halls/*/bulletins", Role.AUDIT_ADMIN),
                only(HttpMethod.GET, "/api/audit/halls/*/bulletins", EVERYBODY),
                only(HttpMethod.GET, "/api/audit/bulletins", EVERYBODY),
                only(HttpMethod.GET, "/api/audit/bulletins/*", EVERYBODY),
                only(HttpMethod.GET, "/api/audit/bulletins/*/figures/*", EVERYBODY),
                only(HttpMethod.GET, "/api/audit/bulletins/*/bulletin.pdf", EVERYBODY),
                only(HttpMethod.POST, "/api/audit/bulletins/*/comments", Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/bulletins/*/count", Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/bulletins/*/publication", Role.AUDIT_ADMIN),
                only(HttpMethod.POST, "/api/audit/bulletins/*/correction", Role.AUDIT_ADMIN));
    }
}
