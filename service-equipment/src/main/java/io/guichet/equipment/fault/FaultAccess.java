package io.guichet.equipment.fault;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everybody reports; the workshop decides. */
public final class FaultAccess {

    private FaultAccess() {}

    public static List<AccessPolicy.Line> lines() {
        Role[] reporters = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};
        return List.of(
                open(HttpMethod.GET, "/api/equipment/public/assets/*"),
                open(HttpMethod.POST, "/api/equipment/public/assets/*/faults"),
                only(HttpMethod.POST, "/api/equipment/assets/*/faults", reporters),
                only(HttpMethod.GET, "/api/equipment/faults", reporters),
                only(HttpMethod.GET, "/api/equipment/faults/*", reporters),
                only(HttpMethod.POST, "/api/equipment/faults/*/severity", Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/faults/*/dismiss", Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/assets/*/heartbeat", Role.KIOSK, Role.DISPLAY, Role.PAD));
    }
}
