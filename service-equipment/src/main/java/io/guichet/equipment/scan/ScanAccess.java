package io.guichet.equipment.scan;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.MAINTAINER;
import static io.guichet.platform.security.Role.OPERATOR;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;

/** Maintainers search; those who answer for the hall say how often. */
public final class ScanAccess {

    private ScanAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(POST, "/api/equipment/scans/plans", MAINTAINER, SUPERVISOR, OPERATOR),
                only(POST, "/api/equipment/scans", MAINTAINER),
                only(GET, "/api/equipment/scans", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR));
    }
}
