/** Requests under /api passed on to the services, each route behind its own breaker and bulkhead. */
@NullMarked
package io.guichet.gateway.routes;

import org.jspecify.annotations.NullMarked;
