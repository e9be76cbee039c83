package io.guichet.gateway.routes;

import java.net.URI;
import java.net.http.HttpRequest;

/**
 * A request that may be sent to any replica of its service.
 *
 * @param target path and query, to the letter
 * @param http method, headers and body; its address is that of some replica
 * @param repeatable sending it twice has the effect of sending it once
 * @param eventStream answered by events without end, so neither counted nor timed
 */
record UpstreamRequest(String target, HttpRequest http, boolean repeatable, boolean eventStream) {

    /** The same for the replica at this address. */
    HttpRequest at(URI address) {
        var there = URI.create(address + target);
        if (there.equals(http.uri())) return http;
        return HttpRequest.newBuilder(http, (name, value) -> true).uri(there).build();
    }
}
