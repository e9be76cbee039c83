package io.guichet.queue.catalogue;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;

import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everybody reads the catalogue; operators write it. */
public final class CatalogueAccess {

    private CatalogueAccess() {}

    public static List<AccessPolicy.Line> lines() {
        return List.of(
                open(HttpMethod.GET, "/api/queue/halls/*/items"),
                open(HttpMethod.GET, "/api/queue/items/*"),
                only(HttpMethod.PUT, "/api/queue/items/*", Role.OPERATOR));
    }
}
