package io.guichet.audit;

import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.audit.ledger.LedgerAccess;
import io.guichet.audit.search.SearchAccess;
import io.guichet.platform.security.AccessPolicy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everything that can be asked of this service, and by whom; nothing else is answered. */
final class AuditAccess {

    private AuditAccess() {}

    static AccessPolicy policy() {
        List<AccessPolicy.Line> lines = new ArrayList<>();
        lines.add(open(HttpMethod.GET, "/api/audit/openapi"));
        lines.addAll(LedgerAccess.lines());
        lines.addAll(SearchAccess.lines());
        return new AccessPolicy(lines);
    }
}
