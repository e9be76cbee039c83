package io.guichet.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.RunningGateway;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

class PagesIT extends RunningGateway {

    @Value("${local.management.port}")
    private int managementPort;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kiosk",
                "/display",
                "/counter",
                "/pad",
                "/t/3q2-7w_aBcDeFgHiJkLmNo",
                "/book/hall-1",
                "/desk",
                "/desk/evaluation",
                "/desk/cases",
                "/desk/ledger",
                "/desk/inspector",
                "/desk/bulletins",
                "/desk/security",
                "/desk/workshop",
                "/desk/round",
                "/device/PRN-00001",
                "/desk/inspection",
                "/desk/violations",
                "/desk/appraisal",
                "/desk/training",
                "/complain/hall-1",
                "/follow",
                "/satisfaction/hall-1",
                "/s/s-2026-1"
            })
    void each_page_is_the_entry_page_and_is_asked_for_again(String path) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).containsIgnoringCase("<!doctype html>");
    }

    @Test
    void assets_are_kept_for_ever() throws Exception {
        var asset = get("/assets/door-0a1b2c.js");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(header(asset, "Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @Test
    void a_missing_asset_is_a_problem_and_not_kept() throws Exception {
        var missing = get("/assets/none.js");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(missing, "Cache-Control")).doesNotContain("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/session", "/api/queue/halls", "/sign-in", "/no/such/page", "/assets/door-0a1b2c.js"})
    void every_answer_tells_browsers_to_be_careful(String path) throws Exception {
        var answer = get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "X-Trace-Id")).matches("[0-9a-f]{32}");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void only_the_page_that_scans_labels_may_ask_for_the_camera() throws Exception {
        assertThat(header(get("/desk/round"), "Permissions-Policy")).contains("camera=(self)", "microphone=()");
        assertThat(header(get("/desk/workshop"), "Permissions-Policy")).contains("camera=()");
    }

    @Test
    void who_one_is_is_not_kept() throws Exception {
        assertThat(header(get("/session"), "Cache-Control")).contains("no-store");
    }

    @Test
    void the_api_page_lists_the_services_and_has_a_policy_of_its_own() throws Exception {
        var page = get("/openapi/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("style-src 'self' 'unsafe-inline'", "script-src 'self';");
        assertThat(get("/openapi/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(get("/openapi/start.js").body()).contains("/api/${name}/openapi");
        assertThat(json(get("/openapi/gateway.json")).path("paths").has("/session"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/error",
                "/index.html",
                "/application.yml",
                "/identity/sign-in.html",
                "/kiosk/",
                "/webjars/swagger-ui/index.html",
                "/v3/api-docs"
            })
    void everything_else_does_not_exist(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GARBAGE", "GET /%zz HTTP/1.1\r\nHost: x", "GET / HTTP/1.1", "GET /?q=%zz HTTP/1.1\r\nX: \0"})
    void what_is_hardly_a_request_is_a_problem_too(String request) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "invalid-request");
            assertThat(answer).doesNotContain("Tomcat", "at org.");
        }
    }

    @Test
    void a_wrong_method_is_a_problem() throws Exception {
        var answer = send(to("/counter").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(json(answer).path("code").asString()).isEqualTo("method-not-allowed");
    }

    @Test
    void a_tracking_token_is_not_repeated_in_problems() throws Exception {
        var answer = send(to("/t/secret-token").POST(BodyPublishers.noBody()));

        assertThat(answer.body()).doesNotContain("secret-token");
    }

    @Test
    void health_and_figures_are_on_the_other_port() throws Exception {
        var management = "http://127.0.0.1:" + managementPort + "/actuator";

        assertThat(send(HttpRequest.newBuilder(URI.create(management + "/health/readiness")))
                        .body())
                .contains("UP");
        assertThat(send(HttpRequest.newBuilder(URI.create(management + "/prometheus")))
                        .body())
                .contains("resilience4j_circuitbreaker_state", "guichet_gateway_streams");
        assertThat(send(HttpRequest.newBuilder(URI.create(management + "/env"))).statusCode())
                .isEqualTo(404);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
