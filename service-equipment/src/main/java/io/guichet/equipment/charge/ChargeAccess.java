package io.guichet.equipment.charge;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.MAINTAINER;
import static io.guichet.platform.security.Role.OPERATOR;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;

/** Who answers for the hall closes its months. */
public final class ChargeAccess {

    private static final String SHEET = "/api/equipment/charge-sheets/*/*";

    private ChargeAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(GET, SHEET, MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(POST, SHEET + "/close", SUPERVISOR),
                only(POST, SHEET + "/corrections", SUPERVISOR));
    }
}
