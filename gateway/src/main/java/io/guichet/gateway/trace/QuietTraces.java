package io.guichet.gateway.trace;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** As Spring names its spans, but without tokens in the address. */
@Component
class QuietTraces extends DefaultServerRequestObservationConvention {

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        return KeyValue.of("http.url", request == null ? "none" : PublicAddress.of(request.getRequestURI()));
    }
}
