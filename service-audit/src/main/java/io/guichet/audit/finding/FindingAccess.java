package io.guichet.audit.finding;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Owners correct, inspectors look again. */
public final class FindingAccess {

    private static final Role[] READERS = {Role.INSPECTOR, Role.AUDIT_ADMIN, Role.SUPERVISOR};
    private static final Role[] OWNERS = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.COMPLAINT_OFFICER};

    private FindingAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/audit/halls/*/findings", READERS),
                only(HttpMethod.GET, "/api/audit/findings/mine", OWNERS),
                only(
                        HttpMethod.GET,
                        "/api/audit/findings/*",
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN,
                        Role.SUPERVISOR,
                        Role.STAFF,
                        Role.MAINTAINER,
                        Role.COMPLAINT_OFFICER),
                only(HttpMethod.POST, "/api/audit/findings/*/correction", OWNERS),
                only(HttpMethod.POST, "/api/audit/findings/*/reinspection", Role.INSPECTOR, Role.AUDIT_ADMIN));
    }
}
