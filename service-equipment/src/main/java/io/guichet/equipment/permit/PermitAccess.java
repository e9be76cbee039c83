package io.guichet.equipment.permit;

import static io.guichet.platform.security.AccessPolicy.only;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Supervisors grant, everybody who works there sees. */
public final class PermitAccess {

    private PermitAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(HttpMethod.POST, "/api/equipment/permits", Role.SUPERVISOR),
                only(
                        HttpMethod.GET,
                        "/api/equipment/permits",
                        Role.STAFF,
                        Role.SUPERVISOR,
                        Role.MAINTAINER,
                        Role.INSPECTOR),
                only(HttpMethod.POST, "/api/equipment/permits/*/withdraw", Role.SUPERVISOR));
    }
}
