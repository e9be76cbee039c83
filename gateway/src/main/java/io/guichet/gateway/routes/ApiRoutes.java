package io.guichet.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.identity.AttachToken;
import io.guichet.gateway.problems.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes: one per service, each with the same steps. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    @Bean
    RouterFunction<ServerResponse> services(
            GatewaySettings settings,
            Guards guards,
            UpstreamRequests requests,
            OpenStreams streams,
            AttachToken attachToken,
            Problems problems) {
        return settings.services().entrySet().stream()
                .map(service -> new Upstream(service.getKey(), service.getValue()))
                .map(upstream -> route(upstream.name())
                        .route(
                                path(upstream.pattern()),
                                new Forward(upstream, guards.before(upstream), requests, streams, problems))
                        .filter(attachToken)
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }
}
