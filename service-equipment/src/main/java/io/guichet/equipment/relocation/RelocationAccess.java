package io.guichet.equipment.relocation;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** People ask, supervisors decide, the workshop moves. */
public final class RelocationAccess {

    private RelocationAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/equipment/relocations", Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER),
                only(
                        HttpMethod.GET,
                        "/api/equipment/relocations",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER,
                        Role.INSPECTOR,
                        Role.OPERATOR),
                only(HttpMethod.POST, "/api/equipment/relocations/*/decision", Role.SUPERVISOR, Role.OPERATOR),
                only(HttpMethod.POST, "/api/equipment/relocations/*/move", Role.MAINTAINER));
    }
}
