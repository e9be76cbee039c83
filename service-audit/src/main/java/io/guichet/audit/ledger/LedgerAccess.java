package io.guichet.audit.ledger;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who may read the log: its hashes and proofs anybody, what they are of those who watch over the halls. */
public final class LedgerAccess {

    private LedgerAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                open(HttpMethod.GET, "/api/audit/log/checkpoint"),
                open(HttpMethod.GET, "/api/audit/log/checkpoint/cosigned"),
                open(HttpMethod.GET, "/api/audit/log/keys"),
                only(
                        HttpMethod.GET,
                        "/api/audit/log/tile/entries/**",
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN,
                        Role.SECURITY_ADMIN),
                open(HttpMethod.GET, "/api/audit/log/tile/**"),
                open(HttpMethod.GET, "/api/audit/log/proofs/inclusion"),
                open(HttpMethod.GET, "/api/audit/log/proofs/consistency"),
                open(HttpMethod.GET, "/api/audit/log/receipts/*"),
                only(
                        HttpMethod.GET,
                        "/api/audit/log/entries/*",
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN,
                        Role.SECURITY_ADMIN,
                        Role.SUPERVISOR),
                only(
                        HttpMethod.GET,
                        "/api/audit/log/state",
                        Role.INSPECTOR,
                        Role.AUDIT_ADMIN,
                        Role.SECURITY_ADMIN,
                        Role.OPERATOR));
    }
}
