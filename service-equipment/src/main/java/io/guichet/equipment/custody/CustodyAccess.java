package io.guichet.equipment.custody;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The workshop draws sheets; whose hand belongs on one is decided by the sheet. */
public final class CustodyAccess {

    private CustodyAccess() {}

    public static List<AccessPolicy.Line> lines() {
        Role[] people = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};
        return List.of(
                only(HttpMethod.POST, "/api/equipment/custody-sheets", Role.MAINTAINER),
                only(HttpMethod.GET, "/api/equipment/custody-sheets", people),
                only(HttpMethod.GET, "/api/equipment/custody-sheets/*", people),
                only(
                        HttpMethod.POST,
                        "/api/equipment/custody-sheets/*/photos",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER),
                only(HttpMethod.GET, "/api/equipment/custody-sheets/*/photos/*", people),
                only(
                        HttpMethod.DELETE,
                        "/api/equipment/custody-sheets/*/photos/*",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER),
                only(HttpMethod.GET, "/api/equipment/custody-sheets/*/sheet.pdf", people),
                only(
                        HttpMethod.POST,
                        "/api/equipment/custody-sheets/*/signatures",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER),
                only(HttpMethod.POST, "/api/equipment/custody-sheets/*/cancel", Role.MAINTAINER));
    }
}
