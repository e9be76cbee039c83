package io.guichet.gateway.trace;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * As Spring names its spans, but without tokens in the address. Streams have a name of their own: a request that is meant
 * to last for hours must not count among those that should take milliseconds.
 */
@Component
class QuietTraces extends DefaultServerRequestObservationConvention {

    private static final KeyValue STREAM = KeyValue.of("uri", "/events");

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        var isStream = request != null && request.getRequestURI().endsWith("/events");
        return isStream ? STREAM : super.uri(context);
    }

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        return KeyValue.of("http.url", request == null ? "none" : PublicAddress.of(request.getRequestURI()));
    }
}
