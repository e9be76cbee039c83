package io.guichet.equipment.plan;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.MAINTAINER;
import static io.guichet.platform.security.Role.OPERATOR;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;

/**
 * Plans are made by those who maintain or answer for the devices, and done by those who maintain. Who does the work does
 * not put it off: only others change and retire a plan.
 */
public final class PlanAccess {

    private PlanAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(POST, "/api/equipment/plans", MAINTAINER, SUPERVISOR, OPERATOR),
                only(GET, "/api/equipment/plans", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(GET, "/api/equipment/plans/*", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(GET, "/api/equipment/plans/*/history", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(PUT, "/api/equipment/plans/*", SUPERVISOR, OPERATOR),
                only(POST, "/api/equipment/plans/*/done", MAINTAINER),
                only(POST, "/api/equipment/plans/*/retire", SUPERVISOR, OPERATOR),
                only(GET, "/api/equipment/plan-load", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(POST, "/api/equipment/campaigns", MAINTAINER, SUPERVISOR, OPERATOR),
                only(GET, "/api/equipment/campaigns", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(GET, "/api/equipment/campaigns/*", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(GET, "/api/equipment/campaigns/*/plans", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(GET, "/api/equipment/meters/*", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(POST, "/api/equipment/meters/*/readings", MAINTAINER, SUPERVISOR));
    }
}
