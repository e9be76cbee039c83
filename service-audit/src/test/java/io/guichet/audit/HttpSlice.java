package io.guichet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.http.ProblemAdvice;
import io.guichet.platform.http.ProblemWriter;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.platform.http.Trace;
import io.guichet.platform.security.Role;
import io.micrometer.tracing.Tracer;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Controllers with the platform's JSON and problems, and nothing else of the service. Who calls is what a test says. */
public final class HttpSlice {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final MockMvc mvc;
    private @Nullable String version;

    private HttpSlice(MockMvc mvc) {
        this.mvc = mvc;
    }

    public static HttpSlice of(List<RefusalProblems<?>> families, Object... controllers) {
        ProblemWriter writer = new ProblemWriter(JSON, new Trace(Tracer.NOOP));
        return new HttpSlice(MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(new ProblemAdvice(families, writer))
                .setMessageConverters(new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter(JSON))
                .build());
    }

    /** What came back. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public Answer is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }

        /** The refusal with this status and code. */
        public void isProblem(int expected, String code) {
            is(expected);
            assertThat(json().get("code").asString()).as(body).isEqualTo(code);
            assertThat(json().get("type").asString()).isEqualTo("/problems/" + code);
        }

        /** 400, and it says where. */
        public void isInvalidAt(String pointer) {
            isProblem(400, "invalid-request");
            assertThat(json().get("errors")
                            .valueStream()
                            .map(error -> error.get("pointer").asString()))
                    .as(body)
                    .containsExactly(pointer);
        }
    }

    public HttpSlice as(String subject, @Nullable String hall, Role... roles) {
        Jwt.Builder token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(subject)
                .claim("roles", Stream.of(roles).map(Role::name).toList());
        if (hall != null) token.claim("hall", hall);
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token.build()));
        return this;
    }

    public HttpSlice asAnybody() {
        SecurityContextHolder.clearContext();
        return this;
    }

    /** For the next request only. */
    public HttpSlice decidedOn(String ifMatch) {
        version = ifMatch;
        return this;
    }

    public Answer get(String path) throws Exception {
        return send(HttpMethod.GET, path, null);
    }

    public Answer put(String path, String body) throws Exception {
        return send(HttpMethod.PUT, path, body);
    }

    public Answer post(String path, @Nullable String body) throws Exception {
        return send(HttpMethod.POST, path, body);
    }

    public Answer delete(String path) throws Exception {
        return send(HttpMethod.DELETE, path, null);
    }

    private Answer send(HttpMethod method, String path, @Nullable String body) throws Exception {
        var request = MockMvcRequestBuilders.request(method, "/api/audit" + path);
        if (body != null) request.contentType(MediaType.APPLICATION_JSON).content(body);
        if (version != null) request.header("If-Match", version);
        version = null;
        return answer(mvc.perform(request).andReturn().getResponse());
    }

    private static Answer answer(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }
}
