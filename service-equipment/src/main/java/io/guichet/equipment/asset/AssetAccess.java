package io.guichet.equipment.asset;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everybody who works here reads the register; the workshop and the operator keep it. */
public final class AssetAccess {

    private AssetAccess() {}

    public static List<AccessPolicy.Line> lines() {
        Role[] readers = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR, Role.OPERATOR};
        Role[] keepers = {Role.MAINTAINER, Role.OPERATOR};
        return List.of(
                only(HttpMethod.POST, "/api/equipment/assets", keepers),
                only(HttpMethod.GET, "/api/equipment/assets", readers),
                only(HttpMethod.POST, "/api/equipment/assets/import", keepers),
                only(HttpMethod.GET, "/api/equipment/assets/labels.pdf", readers),
                only(HttpMethod.GET, "/api/equipment/assets/by-label/*", readers),
                only(HttpMethod.GET, "/api/equipment/assets/*", readers),
                only(HttpMethod.PUT, "/api/equipment/assets/*", keepers),
                only(HttpMethod.POST, "/api/equipment/assets/*/photos", keepers),
                only(HttpMethod.GET, "/api/equipment/assets/*/photos/*", readers),
                only(HttpMethod.DELETE, "/api/equipment/assets/*/photos/*", keepers),
                only(HttpMethod.POST, "/api/equipment/assets/*/place", keepers),
                only(HttpMethod.POST, "/api/equipment/assets/*/state", keepers));
    }
}
