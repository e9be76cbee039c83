package io.guichet.equipment.consumable;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.MAINTAINER;
import static io.guichet.platform.security.Role.OPERATOR;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import io.guichet.platform.security.AccessPolicy;
import java.util.List;

/** The store is kept by maintainers and counted by either side. */
public final class StockAccess {

    private static final String ALL = "/api/equipment/consumables";

    private StockAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                only(PUT, ALL + "/*/*", MAINTAINER, SUPERVISOR, OPERATOR),
                only(GET, ALL, MAINTAINER, SUPERVISOR, OPERATOR, INSPECTOR),
                only(POST, ALL + "/*/deliveries", MAINTAINER, OPERATOR),
                only(POST, ALL + "/*/issues", MAINTAINER),
                only(POST, ALL + "/*/counts", MAINTAINER, SUPERVISOR));
    }
}
