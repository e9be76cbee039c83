package io.guichet.equipment.closingcheck;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The people of a window sign; what is missing is no secret among them. */
public final class ClosingCheckAccess {

    private ClosingCheckAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/equipment/closing-checks", Role.STAFF, Role.SUPERVISOR),
                only(
                        HttpMethod.GET,
                        "/api/equipment/closing-checks",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER,
                        Role.INSPECTOR),
                only(
                        HttpMethod.GET,
                        "/api/equipment/closing-checks/missing",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER,
                        Role.INSPECTOR));
    }
}
