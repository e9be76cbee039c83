package io.guichet.audit.ranking;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Published by the administrator; staff read what is published, who judges reads it before as well. */
public final class RankingAccess {

    private static final Role[] JUDGES = {Role.SUPERVISOR, Role.INSPECTOR, Role.AUDIT_ADMIN};
    private static final Role[] READERS = {Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR, Role.AUDIT_ADMIN};

    private RankingAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/audit/rankings", READERS),
                only(HttpMethod.GET, "/api/audit/rankings/*/*", READERS),
                only(HttpMethod.GET, "/api/audit/rankings/*/*/units/*/inputs/*", JUDGES),
                only(HttpMethod.POST, "/api/audit/rankings/*/*/publication", Role.AUDIT_ADMIN));
    }
}
