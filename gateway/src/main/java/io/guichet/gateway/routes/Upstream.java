package io.guichet.gateway.routes;

import java.net.URI;

/** A service behind the gateway, reached under {@code /api/<name>/}. */
record Upstream(String name, URI address) {

    String pattern() {
        return "/api/" + name + "/**";
    }
}
