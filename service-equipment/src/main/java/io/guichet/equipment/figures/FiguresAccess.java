package io.guichet.equipment.figures;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.MAINTAINER;
import static io.guichet.platform.security.Role.OPERATOR;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;

/** Figures are for those who answer for devices. */
public final class FiguresAccess {

    private FiguresAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(only(GET, "/api/equipment/statistics", MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR));
    }
}
