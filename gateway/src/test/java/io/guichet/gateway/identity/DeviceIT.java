package io.guichet.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.RunningGateway;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeviceIT extends RunningGateway {

    private static final String KIOSK = "{\"clientId\":\"kiosk-1\",\"clientSecret\":\"" + SECRET + "\"}";

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(at("/"));
    }

    @Test
    void a_browser_becomes_a_kiosk_and_acts_as_one() throws Exception {
        var answer = browser.send("POST", "/session/device", KIOSK, false);

        assertThat(answer.statusCode()).isEqualTo(204);
        var cookie = browser.cookie("guichet_device").orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getValue()).doesNotContain("kiosk").doesNotContain("sesame");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("SameSite=Strict", "Max-Age=");

        var session = json(browser.get("/session"));
        assertThat(session.path("device").asBoolean()).isTrue();
        assertThat(session.path("signedIn").asBoolean()).as("no person").isFalse();
        assertThat(session.path("subject").asString()).isEqualTo("kiosk-1");
        assertThat(session.path("hall").asString()).isEqualTo("hall-1");

        browser.get("/api/queue/halls");
        var seen = queue.last("/api/queue/halls");
        assertThat(Tokens.claims(seen.header("Authorization")).path("sub").asString())
                .isEqualTo("kiosk-1");
        assertThat(seen.headers()).doesNotContainKey("Cookie");
    }

    @Test
    void the_token_is_fetched_once() throws Exception {
        browser.send("POST", "/session/device", KIOSK, false);

        browser.get("/api/queue/halls");
        browser.get("/api/queue/halls");

        assertThat(queue.seen("/api/queue/halls").stream()
                        .map(seen -> seen.header("Authorization"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_bearer_token_goes_before_the_cookie() throws Exception {
        browser.send("POST", "/session/device", KIOSK, false);
        var cookie = browser.cookie("guichet_device").orElseThrow();

        send(to("/api/queue/halls").header("Cookie", cookie.toString()).header("Authorization", "Bearer mine"));

        assertThat(queue.last("/api/queue/halls").header("Authorization")).isEqualTo("Bearer mine");
    }

    @Test
    void a_wrong_secret_makes_no_device() throws Exception {
        var answer =
                browser.send("POST", "/session/device", "{\"clientId\":\"kiosk-1\",\"clientSecret\":\"wrong\"}", false);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("code").asString()).isEqualTo("bad-credentials");
        assertThat(browser.cookie("guichet_device")).isEmpty();
    }

    @Test
    void a_cookie_that_was_changed_is_refused_and_forgotten() throws Exception {
        browser.send("POST", "/session/device", KIOSK, false);
        var good = browser.cookie("guichet_device").orElseThrow().getValue();
        browser.replaceCookie("guichet_device", (good.charAt(0) == 'A' ? "B" : "A") + good.substring(1));

        var refused = browser.get("/api/queue/halls");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(json(refused).path("code").asString()).isEqualTo("unauthenticated");
        assertThat(queue.seen("/api/queue/halls")).isEmpty();
        assertThat(browser.cookie("guichet_device")).isEmpty();
        assertThat(browser.get("/api/queue/halls").statusCode()).as("as nobody").isEqualTo(200);
    }

    @Test
    void a_change_by_a_device_needs_the_csrf_header() throws Exception {
        browser.send("POST", "/session/device", KIOSK, false);
        browser.get("/session");

        assertThat(browser.send("POST", "/api/queue/tickets", "{}", false).statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", "/api/queue/tickets", "{}", true).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_in_particular_rates_without_a_csrf_header() throws Exception {
        assertThat(post("/api/evaluation/ratings", "{\"level\":5}").statusCode())
                .isEqualTo(200);
        assertThat(evaluation.last("/api/evaluation/ratings").headers()).doesNotContainKey("Authorization");
    }

    @Test
    void a_browser_stops_being_a_device() throws Exception {
        browser.send("POST", "/session/device", KIOSK, false);
        browser.get("/session");

        assertThat(browser.send("DELETE", "/session/device", "", true).statusCode())
                .isEqualTo(204);
        assertThat(json(browser.get("/session")).path("device").asBoolean()).isFalse();
    }

    @Test
    void credentials_come_as_json_and_complete() throws Exception {
        assertThat(post("/session/device", "{\"clientId\":\"kiosk-1\"}").statusCode())
                .isEqualTo(400);
        assertThat(post("/session/device", "{nonsense").statusCode()).isEqualTo(400);
        assertThat(json(post("/session/device", "{nonsense")).path("code").asString())
                .isEqualTo("invalid-request");
        var form =
                send(to("/session/device").header("Content-Type", "text/plain").POST(BodyPublishers.ofString(KIOSK)));
        assertThat(form.statusCode()).isEqualTo(415);
    }
}
