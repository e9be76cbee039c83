package io.guichet.gateway.routes;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;

/** One address of a service, with a breaker of its own: one that is restarted must not close the way to the others. */
record Replica(URI address, CircuitBreaker breaker) {}
