package io.guichet.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.ServerAddress;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.domain.Refusal;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TestTokens;
import io.guichet.platform.wiring.PlatformWiring;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The smallest service there can be, to see what every service gets from the platform. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:guichet-platform.yml",
            "guichet.name=small",
            "guichet.secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "management.server.port=0",
            // Boot switches tracing off in tests; here it is looked at.
            "management.tracing.export.enabled=true"
        })
class SmallServiceIT {

    private static final TestTokens TOKENS = TestTokens.start();
    private static final TraceCollector COLLECTOR = new TraceCollector();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        var backends = TestBackends.shared();
        String database = "guichet_small_" + Ids.next().substring(24);
        settings.add("spring.mongodb.uri", () -> backends.mongoUri(database));
        settings.add("spring.kafka.bootstrap-servers", backends::bootstrapServers);
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("management.opentelemetry.tracing.export.otlp.endpoint", COLLECTOR::address);
    }

    @AfterAll
    static void stop() {
        TOKENS.close();
        COLLECTOR.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({PlatformWiring.class, Things.class})
    static class SmallService {

        @Bean
        AccessPolicy accessPolicy() {
            return AccessPolicy.of(
                    AccessPolicy.open(HttpMethod.GET, "/api/small/wall"),
                    AccessPolicy.open(HttpMethod.GET, "/api/small/broken"),
                    AccessPolicy.open(HttpMethod.GET, "/api/small/away"),
                    AccessPolicy.only(HttpMethod.POST, "/api/small/things", Role.STAFF));
        }

        /** Stands before the controllers, as all filters do. */
        @Bean
        FilterRegistrationBean<Filter> brokenFilter() {
            var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                if (request.getParameter("break") != null) throw new IllegalStateException("the secret reason");
                chain.doFilter(request, response);
            });
            registration.setOrder(Ordered.LOWEST_PRECEDENCE);
            return registration;
        }

        @Bean
        RefusalProblems<Full> fullProblems() {
            return new RefusalProblems<>() {
                @Override
                public Class<Full> family() {
                    return Full.class;
                }

                @Override
                public Problem problem(Full full) {
                    return Problem.of(409, "full", "Full", full.fact());
                }
            };
        }
    }

    static final class Full extends Refusal {
        private static final long serialVersionUID = 1L;

        Full() {
            super("Nothing more fits.");
        }
    }

    record Thing(String name, int count) {}

    record Made(String name, int count, int number) {}

    @RestController
    static class Things {

        private final AtomicInteger made = new AtomicInteger();
        private final ConcurrentMap<String, Integer> byKey = new ConcurrentHashMap<>();

        @GetMapping("/api/small/wall")
        String wall() {
            return "numbers only";
        }

        @GetMapping("/api/small/hidden")
        String hidden() {
            return "listed nowhere";
        }

        @GetMapping("/api/small/broken")
        String broken() {
            throw new IllegalStateException("the secret reason");
        }

        @GetMapping("/api/small/away")
        String away() {
            throw new MongoNodeIsRecoveringException(
                    new BsonDocument("ok", new BsonInt32(0)), new ServerAddress("127.0.0.1"));
        }

        @PostMapping("/api/small/things")
        Made make(@RequestBody Thing thing, HttpServletRequest request) {
            if (thing.count() > 100) throw new Full();
            String key = CommandKey.of(request).value();
            int number = byKey.computeIfAbsent(key, fresh -> made.incrementAndGet());
            return new Made(thing.name(), thing.count(), number);
        }
    }

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String staff = TOKENS.of("s001", "hall-1", null, Role.STAFF);

    @Test
    void the_public_reads_what_is_open() throws Exception {
        assertThat(get("/api/small/wall", null).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/api/small/hidden", "/api/small/nothing", "/", "/actuator/health", "/error"})
    void what_no_policy_lists_is_refused_with_and_without_a_token(String path) throws Exception {
        assertThat(get(path, null).statusCode()).isEqualTo(401);
        assertThat(get(path, staff).statusCode()).isEqualTo(403);
    }

    @Test
    void another_role_is_refused() throws Exception {
        HttpResponse<String> answer =
                post("{\"name\":\"a\",\"count\":1}", TOKENS.of("kiosk-1", "hall-1", null, Role.KIOSK), null);

        assertProblem(answer, 403, "forbidden");
    }

    @Test
    void a_token_of_another_issuer_audience_or_time_is_refused() throws Exception {
        var claims = TestTokens.claims("s001", "hall-1", null, Role.STAFF);
        List<String> wrong = List.of(
                TOKENS.signed(claims.issuer("http://elsewhere").build()),
                TOKENS.signed(TestTokens.claims("s001", null, null, Role.STAFF)
                        .audience("other")
                        .build()),
                TOKENS.signed(TestTokens.claims("s001", null, null, Role.STAFF)
                        .expirationTime(java.util.Date.from(java.time.Instant.EPOCH))
                        .build()),
                staff.substring(0, staff.length() - 6) + "AAAAAA",
                "not.a.token");

        for (String token : wrong)
            assertProblem(post("{\"name\":\"a\",\"count\":1}", token, null), 401, "unauthenticated");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_one_effect() throws Exception {
        String key = Ids.next();
        HttpResponse<String> first = post("{\"name\":\"a\",\"count\":1}", staff, key);
        HttpResponse<String> again = post("{\"name\":\"a\",\"count\":1}", staff, key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void the_same_key_for_another_request_is_a_mismatch() throws Exception {
        String key = Ids.next();
        post("{\"name\":\"a\",\"count\":1}", staff, key);

        assertProblem(post("{\"name\":\"b\",\"count\":1}", staff, key), 422, "idempotency-mismatch");
    }

    @Test
    void keys_of_different_callers_do_not_meet() throws Exception {
        String key = Ids.next();
        HttpResponse<String> mine = post("{\"name\":\"a\",\"count\":1}", staff, key);
        HttpResponse<String> yours =
                post("{\"name\":\"a\",\"count\":1}", TOKENS.of("s002", "hall-1", null, Role.STAFF), key);

        assertThat(yours.body()).isNotEqualTo(mine.body());
    }

    @Test
    void ten_at_once_with_one_key_have_one_effect() throws Exception {
        String key = Ids.next();
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                answers.add(threads.submit(() -> post("{\"name\":\"a\",\"count\":1}", staff, key)));
            }
        }

        List<String> bodies = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
            bodies.add(answer.get().body());
        }
        assertThat(bodies).containsOnly(bodies.getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"count\":\"many\"} | /count",
                "{\"name\":\"a\",\"count\":{\"$gt\":1}} | /count",
                "{\"name\":\"a\",\"count\":1,\"price\":2} | /price",
                "{\"name\": | ''",
                "[] | ''"
            })
    void garbage_is_an_invalid_request_with_its_place(String body, String pointer) throws Exception {
        HttpResponse<String> answer = post(body, staff, null);

        assertProblem(answer, 400, "invalid-request");
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void a_refusal_of_the_domain_becomes_its_problem_and_is_replayed_too() throws Exception {
        String key = Ids.next();
        HttpResponse<String> first = post("{\"name\":\"a\",\"count\":101}", staff, key);
        HttpResponse<String> again = post("{\"name\":\"a\",\"count\":101}", staff, key);

        assertProblem(first, 409, "full");
        assertThat(json(first).get("detail").asString()).isEqualTo("Nothing more fits.");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void a_large_body_is_refused_announced_or_not() throws Exception {
        String large = "{\"name\":\"" + "a".repeat(300_000) + "\",\"count\":1}";

        assertProblem(post(large, staff, null), 413, "body-too-large");
        assertProblem(
                send(request("/api/small/things", staff)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                                large.getBytes(java.nio.charset.StandardCharsets.UTF_8))))),
                413,
                "body-too-large");
    }

    @Test
    void another_media_type_is_refused() throws Exception {
        assertProblem(
                send(request("/api/small/things", staff)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("hello"))),
                415,
                "unsupported-media-type");
    }

    @Test
    void an_unknown_failure_says_nothing_to_the_caller() throws Exception {
        HttpResponse<String> answer = get("/api/small/broken", null);

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("secret reason").doesNotContain("Exception");
    }

    @Test
    void a_failure_before_any_controller_says_nothing_either_and_in_the_same_shape() throws Exception {
        HttpResponse<String> answer = get("/api/small/wall?break=1", null);

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("secret reason").doesNotContain("Exception");
        assertThat(json(answer).get("instance").asString()).isEqualTo("/api/small/wall");
    }

    @Test
    void a_database_that_shuts_down_is_asked_again_later() throws Exception {
        HttpResponse<String> answer = get("/api/small/away", null);

        assertProblem(answer, 503, "try-later");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void a_given_trace_goes_on() throws Exception {
        assertThat(json(getTraced("/api/small/broken")).get("traceId").asString())
                .isEqualTo(TRACE);
    }

    @Test
    void spans_are_told_where_an_endpoint_is_given(@Autowired SdkTracerProvider tracers) throws Exception {
        getTraced("/api/small/wall");
        // The span ends a moment after the answer has come.
        await().until(() -> {
            tracers.forceFlush().join(10, TimeUnit.SECONDS);
            return COLLECTOR.hasHeardOf(TRACE);
        });
    }

    @Test
    void a_line_of_the_log_is_json_with_the_trace_of_its_request(@Autowired Environment environment) throws Exception {
        try (var log = new JsonLog(environment)) {
            getTraced("/api/small/broken");

            assertThat(log.lines())
                    .filteredOn(line -> line.path("message").asString("").equals("unexpected failure"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.path("trace.id").asString("")).isEqualTo(TRACE);
                        assertThat(line.at("/log/level").asString("")).isEqualTo("ERROR");
                        assertThat(line.at("/error/stack_trace").asString("")).contains("the secret reason");
                    });
        }
    }

    /** Control S11. Nobody's name and phone gets into the log with a request that cannot be read or is refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"欧阳金丝雀\",\"count\":1}",
                "{\"name\":\"欧阳金丝雀\",\"count\":101}",
                "{\"name\":{\"欧阳金丝雀\":\"13900987654\"},\"count\":1}",
                "{\"name\":\"欧阳金丝雀\",\"count\":\"13900987654\"}",
                "{\"name\":\"欧阳金丝雀\",\"count\":13900987654}",
                "{\"name\":\"欧阳金丝雀\",\"count\":1,\"13900987654\":2}",
                "{\"name\":\"欧阳金丝雀\",\"count\":1",
                "欧阳金丝雀 13900987654"
            })
    void what_people_send_is_not_in_the_log(String body, @Autowired Environment environment) throws Exception {
        try (var log = new JsonLog(environment)) {
            post(body, staff, Ids.next());
            send(request("/api/small/wall?name=" + URLEncoder.encode("欧阳金丝雀", UTF_8) + "&phone=13900987654", null)
                    .GET());

            assertThat(log.text()).doesNotContain("金丝雀").doesNotContain("13900987654");
        }
    }

    private HttpResponse<String> getTraced(String path) throws Exception {
        return send(request(path, null)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .GET());
    }

    private HttpResponse<String> get(String path, @org.jspecify.annotations.Nullable String token) throws Exception {
        return send(request(path, token).GET());
    }

    private HttpResponse<String> post(String body, String token, @org.jspecify.annotations.Nullable String key)
            throws Exception {
        HttpRequest.Builder request = request("/api/small/things", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) request.header("Idempotency-Key", key);
        return send(request);
    }

    private HttpRequest.Builder request(String path, @org.jspecify.annotations.Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("at io.guichet").doesNotContain("org.springframework");
    }
}
