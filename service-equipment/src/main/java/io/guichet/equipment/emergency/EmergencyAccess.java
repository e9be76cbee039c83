package io.guichet.equipment.emergency;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The operator writes plans, supervisors activate them, everybody who works there does the steps. */
public final class EmergencyAccess {

    private EmergencyAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.PUT, "/api/equipment/emergency-plans/*", Role.OPERATOR),
                only(
                        HttpMethod.GET,
                        "/api/equipment/emergency-plans",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER,
                        Role.INSPECTOR,
                        Role.OPERATOR),
                only(HttpMethod.POST, "/api/equipment/emergency-plans/*/activations", Role.SUPERVISOR, Role.OPERATOR),
                only(
                        HttpMethod.GET,
                        "/api/equipment/emergencies",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER,
                        Role.INSPECTOR,
                        Role.OPERATOR),
                only(
                        HttpMethod.POST,
                        "/api/equipment/emergencies/*/steps/*",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER,
                        Role.OPERATOR),
                only(HttpMethod.POST, "/api/equipment/emergencies/*/end", Role.SUPERVISOR, Role.OPERATOR));
    }
}
