package io.guichet.audit.handbook;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Whoever works here reads and acknowledges; the administrator publishes. */
public final class HandbookAccess {

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

    private HandbookAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/audit/handbook", EVERYBODY),
                only(HttpMethod.GET, "/api/audit/handbook/editions/*", EVERYBODY),
                only(HttpMethod.POST, "/api/audit/handbook/editions", Role.AUDIT_ADMIN),
                only(
                        HttpMethod.POST,
                        "/api/audit/handbook/editions/*/acknowledgement",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.COMPLAINT_OFFICER,
                        Role.MAINTAINER),
                only(
                        HttpMethod.GET,
                        "/api/audit/handbook/editions/*/acknowledgements",
                        Role.SUPERVISOR,
                        Role.AUDIT_ADMIN,
                        Role.INSPECTOR));
    }
}
