package io.guichet.audit.rule;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Whoever is held to rules may read them. */
public final class RuleAccess {

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

    private RuleAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/audit/rules", EVERYBODY),
                only(HttpMethod.GET, "/api/audit/rules/*", EVERYBODY));
    }
}
