package io.guichet.equipment.round;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.MAINTAINER;
import static io.guichet.platform.security.Role.OPERATOR;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;

/** Rounds are gone by those who maintain, supervise or inspect. */
public final class RoundAccess {

    private static final String ALL = "/api/equipment/rounds";

    private RoundAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(POST, ALL, MAINTAINER, SUPERVISOR, INSPECTOR),
                only(GET, ALL, MAINTAINER, SUPERVISOR, INSPECTOR, OPERATOR),
                only(GET, ALL + "/*", MAINTAINER, SUPERVISOR, INSPECTOR, OPERATOR),
                only(POST, ALL + "/*/scans", MAINTAINER, SUPERVISOR, INSPECTOR),
                only(POST, ALL + "/*/finish", MAINTAINER, SUPERVISOR, INSPECTOR));
    }
}
