package io.guichet.gateway.routes;

import java.net.http.HttpRequest;

/**
 * @param repeatable sending it twice has the effect of sending it once
 * @param eventStream answered by events without end, so neither counted nor timed
 */
record UpstreamRequest(HttpRequest http, boolean repeatable, boolean eventStream) {}
