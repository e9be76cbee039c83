package probe;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.bulkhead.*;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.*;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.circuitbreaker.resilience4j.*;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.filter.*;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.*;
import org.springframework.http.*;
import org.springframework.http.server.reactive.*;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.*;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.web.server.*;
import reactor.core.publisher.*;

/**
 * The gateway's work per request, built on Spring Cloud Gateway Server WebFlux; what decision 0004 was measured with. Not built with the rest: put it into a project of its own with
 * spring-boot-starter-parent and Spring Cloud as in our pom, and the starters gateway-server-webflux, circuitbreaker-reactor-resilience4j,
 * oauth2-resource-server, actuator, opentelemetry, beside resilience4j-bulkhead and -micrometer, micrometer-registry-prometheus, caffeine. Settings:
 * spring.cloud.circuitbreaker.bulkhead.resilience4j.enabled=false (else a second bulkhead of 25), spring.cloud.gateway.server.webflux.httpclient.connect-timeout=2000,
 * response-timeout=5s, pool.max-connections=11000; the gateway's own sampling, tags and compression. probe.upstream answers, and has the keys at /jwks.
 */
@SpringBootApplication
public class WebFluxProbe {
    static final Set<String> PASSED = Set.of("accept", "accept-language", "content-type", "content-length", "idempotency-key", "if-match",
            "if-none-match", "last-event-id", "prefer", "range", "user-agent", "authorization", "traceparent");

    public static void main(String... a) { SpringApplication.run(WebFluxProbe.class, a); }

    /** Event streams have a route without breaker time limit, bulkhead and whole answers, as in the real gateway. */
    @Bean RouteLocator routes(RouteLocatorBuilder b, @Value("${probe.upstream}") String upstream, @Value("${probe.whole}") boolean whole, MeterRegistry meters) {
        var bulkheads = BulkheadRegistry.of(BulkheadConfig.custom().maxConcurrentCalls(256).maxWaitDuration(Duration.ZERO).build());
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
        var bulkhead = bulkheads.bulkhead("queue");
        GatewayFilter held = (x, next) -> next.filter(x).transformDeferred(BulkheadOperator.of(bulkhead))
                .onErrorResume(BulkheadFullException.class, e -> problem(x, HttpStatus.SERVICE_UNAVAILABLE));
        return b.routes()
                .route("events", r -> r.order(-1).predicate(x -> x.getRequest().getPath().value().matches("/api/queue/.*/events")).filters(f -> f.filter(WebFluxProbe::headers)).uri(upstream))
                .route("queue", r -> r.path("/api/queue/**").filters(f -> {
                    f.filter(held).filter(WebFluxProbe::headers)
                            .circuitBreaker(c -> c.setName("queue"))
                            .retry(c -> c.setRetries(1).setMethods(HttpMethod.GET, HttpMethod.HEAD).setExceptions(java.net.ConnectException.class).setSeries());
                    return whole ? f.filter(new Whole()) : f;
                }).uri(upstream))
                .build();
    }

    @Bean Customizer<ReactiveResilience4JCircuitBreakerFactory> breaker() {
        return f -> f.configureDefault(id -> new Resilience4JConfigBuilder(id)
                .circuitBreakerConfig(CircuitBreakerConfig.custom().slidingWindowSize(20).minimumNumberOfCalls(10).failureRateThreshold(50)
                        .waitDurationInOpenState(Duration.ofSeconds(1)).permittedNumberOfCallsInHalfOpenState(3).build())
                .timeLimiterConfig(TimeLimiterConfig.custom().timeoutDuration(Duration.ofSeconds(5)).build()).build());
    }

    static Mono<Void> headers(ServerWebExchange x, GatewayFilterChain next) {
        return next.filter(x.mutate().request(r -> r.headers(h -> h.headerNames().stream().toList().forEach(n -> {
            if (!PASSED.contains(n.toLowerCase(Locale.ROOT))) h.remove(n); }))).build());
    }

    /** Reads the answer to its end (4 MiB at most) before a byte goes on. */
    static class Whole implements GatewayFilter, Ordered {
        public int getOrder() { return -2; }
        public Mono<Void> filter(ServerWebExchange x, GatewayFilterChain next) {
            return next.filter(x.mutate().response(new ServerHttpResponseDecorator(x.getResponse()) {
                @Override public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
                    return DataBufferUtils.join(Flux.from(body), 4 << 20).flatMap(b -> super.writeWith(Mono.just(b)));
                }
            }).build());
        }
    }

    @Bean SecurityWebFilterChain security(ServerHttpSecurity http) {
        return http.csrf(c -> c.disable()) // the real one asks only where a cookie speaks, and there is none here
                .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives("default-src 'self'; object-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(p -> p.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicy(p -> p.policy("camera=(), microphone=(), geolocation=()")))
                .authorizeExchange(a -> a.anyExchange().permitAll()).build();
    }

    @Bean ReactiveJwtDecoder decoder(@Value("${probe.issuer}") String issuer) {
        var d = NimbusReactiveJwtDecoder.withJwkSetUri(issuer + "/jwks").build();
        d.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains("guichet"))));
        return d;
    }

    @Bean @Order(Ordered.HIGHEST_PRECEDENCE + 2) WebFilter traceId() {
        return (x, next) -> {
            ServerRequestObservationContext.findCurrent(x.getAttributes()).ifPresent(c -> {
                TracingContext t = c.get(TracingContext.class);
                if (t != null && t.getSpan() != null) x.getResponse().getHeaders().set("X-Trace-Id", t.getSpan().context().traceId());
            });
            return next.filter(x);
        };
    }

    /** 256 KiB, said beforehand or counted while it comes. */
    @Bean @Order(-210) WebFilter bodyLimit() {
        return (x, next) -> {
            var length = x.getRequest().getHeaders().getContentLength();
            if (length > 256 << 10) return problem(x, HttpStatus.CONTENT_TOO_LARGE);
            if (length >= 0 || !x.getRequest().getHeaders().containsHeader("Transfer-Encoding")) return next.filter(x);
            var left = new long[] {256 << 10};
            return next.filter(x.mutate().request(new ServerHttpRequestDecorator(x.getRequest()) {
                @Override public Flux<DataBuffer> getBody() {
                    return super.getBody().doOnNext(b -> { if ((left[0] -= b.readableByteCount()) < 0) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE); });
                }
            }).build()).onErrorResume(ResponseStatusException.class, e -> problem(x, HttpStatus.CONTENT_TOO_LARGE));
        };
    }

    record Known(String subject, Instant until) {}

    /** The signature of a token is checked once and remembered; then a bucket per subject or address. */
    @Bean @Order(0) WebFilter limits(ReactiveJwtDecoder decoder) {
        Cache<String, Known> tokens = Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(Duration.ofMinutes(30)).build();
        Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(10)).build();
        return (x, next) -> {
            if (!x.getRequest().getPath().value().startsWith("/api/")) return next.filter(x);
            var authorization = x.getRequest().getHeaders().getFirst("Authorization");
            var token = authorization != null && authorization.startsWith("Bearer ") ? authorization.substring(7) : null;
            if (token == null) return counted(x, next, buckets, "ip " + x.getRequest().getRemoteAddress());
            var seen = tokens.getIfPresent(token);
            var known = seen != null ? Mono.just(seen) : decoder.decode(token).map(j -> new Known(j.getSubject(), j.getExpiresAt()))
                    .doOnNext(k -> tokens.put(token, k)).onErrorReturn(new Known("", Instant.MIN));
            return known.flatMap(k -> counted(x, next, buckets, Instant.now().isBefore(k.until()) ? k.subject() : "ip " + x.getRequest().getRemoteAddress()));
        };
    }

    static Mono<Void> counted(ServerWebExchange x, WebFilterChain next, Cache<String, Bucket> buckets, String caller) {
        return buckets.get(caller, k -> new Bucket()).take() ? next.filter(x) : problem(x, HttpStatus.TOO_MANY_REQUESTS);
    }

    static final class Bucket {
        double tokens = 1e6; long at = System.nanoTime();
        synchronized boolean take() {
            var now = System.nanoTime();
            tokens = Math.min(1e6, tokens + (now - at) / 1e9 * 1e6);
            at = now;
            return tokens >= 1 && (tokens -= 1) >= 0;
        }
    }

    static Mono<Void> problem(ServerWebExchange x, HttpStatus status) {
        var r = x.getResponse();
        r.setStatusCode(status);
        r.getHeaders().set("Retry-After", "1");
        r.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return r.writeWith(Mono.just(r.bufferFactory().wrap(("{\"status\":" + status.value() + "}").getBytes())));
    }
}
