package io.guichet.equipment.incident;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Who works in the hall records what was seen; a supervisor says what became of it. */
public final class IncidentAccess {

    private IncidentAccess() {}

    public static List<AccessPolicy.Line> lines() {
        Role[] people = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};
        Role[] readers = {Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};
        return List.of(
                only(HttpMethod.POST, "/api/equipment/assets/*/incidents", people),
                only(HttpMethod.GET, "/api/equipment/incidents", readers),
                only(HttpMethod.GET, "/api/equipment/incidents/*", readers),
                only(HttpMethod.POST, "/api/equipment/incidents/*/close", Role.SUPERVISOR));
    }
}
