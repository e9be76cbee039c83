package io.guichet.audit.merit;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** A hall's merit is for those who judge, the own one for everybody. */
public final class MeritAccess {

    private MeritAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/audit/halls/*/merit/*", Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR),
                only(HttpMethod.GET, "/api/audit/merit/*/mine", Role.STAFF, Role.SUPERVISOR));
    }
}
