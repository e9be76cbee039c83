package io.guichet.evaluation.statistics;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Figures are for those who answer for a hall; whose figures staff may see is decided by the question. */
public final class StatisticsAccess {

    private StatisticsAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.GET, "/api/evaluation/statistics", Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR),
                only(HttpMethod.GET, "/api/evaluation/statistics/export", Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR),
                only(HttpMethod.POST, "/api/evaluation/statistics/rebuild", Role.OPERATOR, Role.AUDIT_ADMIN),
                only(HttpMethod.GET, "/api/evaluation/rankings", Role.SUPERVISOR, Role.INSPECTOR),
                open(HttpMethod.GET, "/api/evaluation/public/halls/*"));
    }
}
