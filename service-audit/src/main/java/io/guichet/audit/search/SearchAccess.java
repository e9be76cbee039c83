package io.guichet.audit.search;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who may search. */
public final class SearchAccess {

    private SearchAccess() {}

    public static List<AccessPolicy.Line> lines() {
        Role[] readers = {Role.INSPECTOR, Role.AUDIT_ADMIN, Role.SECURITY_ADMIN, Role.SUPERVISOR};
        return List.of(
                open(HttpMethod.GET, "/api/audit/receipts/*"),
                only(HttpMethod.GET, "/api/audit/entries", readers),
                only(HttpMethod.GET, "/api/audit/entries/export", readers));
    }
}
