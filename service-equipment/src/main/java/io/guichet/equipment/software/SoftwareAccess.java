package io.guichet.equipment.software;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.MAINTAINER;
import static io.guichet.platform.security.Role.OPERATOR;
import static io.guichet.platform.security.Role.STAFF;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;

/** Whoever works there asks; the centre decides; maintainers install. */
public final class SoftwareAccess {

    private static final String ALL = "/api/equipment/software-requests";

    private SoftwareAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(POST, ALL, STAFF, SUPERVISOR, MAINTAINER, OPERATOR),
                only(GET, ALL, STAFF, SUPERVISOR, MAINTAINER, OPERATOR, INSPECTOR),
                only(GET, ALL + "/*", STAFF, SUPERVISOR, MAINTAINER, OPERATOR, INSPECTOR),
                only(POST, ALL + "/*/approve", SUPERVISOR, OPERATOR),
                only(POST, ALL + "/*/refuse", SUPERVISOR, OPERATOR),
                only(POST, ALL + "/*/installed", MAINTAINER));
    }
}
