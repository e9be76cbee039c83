package io.guichet.gateway.routes;

import java.net.URI;
import java.util.List;

/**
 * A service behind the gateway, reached under {@code /api/<name>/}.
 *
 * @param addresses of its replicas, or one that stands for all of them; never empty
 */
record Upstream(String name, List<URI> addresses) {

    Upstream {
        addresses = List.copyOf(addresses);
    }

    String pattern() {
        return "/api/" + name + "/**";
    }
}
