package io.guichet.equipment.workorder;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The workshop works, others may verify. */
public final class WorkOrderAccess {

    private WorkOrderAccess() {}

    public static List<AccessPolicy.Line> lines() {
        Role[] readers = {Role.MAINTAINER, Role.SUPERVISOR, Role.STAFF, Role.INSPECTOR};
        return List.of(
                only(HttpMethod.POST, "/api/equipment/work-orders", Role.MAINTAINER),
                only(HttpMethod.GET, "/api/equipment/work-orders", readers),
                only(HttpMethod.GET, "/api/equipment/work-orders/*", readers),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/photos", Role.MAINTAINER),
                only(HttpMethod.GET, "/api/equipment/work-orders/*/photos/*", readers),
                only(HttpMethod.DELETE, "/api/equipment/work-orders/*/photos/*", Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/verify", Role.MAINTAINER, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/rework", Role.MAINTAINER, Role.SUPERVISOR),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/assign", Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/start", Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/hold", Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/resume", Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/work-orders/*/done", Role.MAINTAINER));
    }
}
