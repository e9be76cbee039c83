package io.guichet.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.RunningGateway;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffIT extends RunningGateway {

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(at("/"));
    }

    @Test
    void a_clerk_signs_in_and_arrives_where_they_wanted_to_go() throws Exception {
        var page = browser.signIn("s001", SECRET, "/counter");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/counter");
        var session = json(browser.get("/session"));
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("subject").asString()).isEqualTo("s001");
        assertThat(session.path("name").asString()).isEqualTo("王芳");
        assertThat(session.path("roles").get(0).asString()).isEqualTo("STAFF");
        assertThat(session.path("hall").asString()).isEqualTo("hall-1");
        assertThat(session.path("device").asBoolean()).isFalse();
    }

    @Test
    void the_token_stays_here_and_travels_to_services_only() throws Exception {
        browser.signIn("s001", SECRET, "/counter");

        var answer = browser.get("/api/queue/windows/hall-1-w01");

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = queue.last("/api/queue/windows");
        assertThat(seen.header("Authorization")).startsWith("Bearer ey");
        assertThat(seen.headers()).doesNotContainKey("Cookie");
        assertThat(browser.get("/session").body()).doesNotContain("ey");
        var claims = Tokens.claims(seen.header("Authorization"));
        assertThat(claims.path("sub").asString()).isEqualTo("s001");
        assertThat(claims.path("unit").asString()).isEqualTo("social-insurance");
        assertThat(claims.has("name")).as("names are for the page only").isFalse();
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts() throws Exception {
        browser.signIn("s001", SECRET, "/counter");

        var cookie = browser.cookie("guichet_session").orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void a_wrong_password_leads_back_to_the_form_with_a_word_of_explanation() throws Exception {
        var page = browser.signIn("s001", "wrong", "/counter");

        assertThat(page.uri().toString()).endsWith("/sign-in?error=wrong");
        assertThat(page.body()).contains("工号或密码不正确");
        var second = browser.submit(page, "s001", SECRET);
        assertThat(second.uri().getPath()).isEqualTo("/counter");
    }

    @Test
    void after_five_wrong_passwords_the_right_one_does_not_help_either() throws Exception {
        var page = browser.get("/login?to=/counter");
        for (var i = 0; i < 5; i++) {
            page = browser.submit(page, "s-locked", "wrong");
        }

        page = browser.submit(page, "s-locked", SECRET);

        assertThat(page.uri().toString()).endsWith("/sign-in?error=locked");
    }

    @Test
    void the_form_without_its_token_signs_nobody_in() throws Exception {
        var page = browser.get("/login?to=/counter");
        browser.replaceCookie("XSRF-TOKEN", "0000");

        var answer = browser.submit(page, "s001", SECRET);

        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(json(browser.get("/session")).path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void a_change_with_a_session_needs_the_csrf_header() throws Exception {
        browser.signIn("s001", SECRET, "/counter");
        browser.get("/session");

        var without = browser.send("POST", "/api/queue/windows/w/call-next", "{}", false);
        var with = browser.send("POST", "/api/queue/windows/w/call-next", "{}", true);

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(without).path("code").asString()).isEqualTo("forbidden");
        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(queue.seen("/api/queue/windows/w/call-next")).hasSize(1);
    }

    @Test
    void logging_out_ends_the_session() throws Exception {
        browser.signIn("s001", SECRET, "/counter");
        browser.get("/session");

        assertThat(browser.send("POST", "/logout", "", false).statusCode()).isEqualTo(403);
        assertThat(browser.send("POST", "/logout", "", true).statusCode()).isEqualTo(204);

        assertThat(json(browser.get("/session")).path("signedIn").asBoolean()).isFalse();
        browser.get("/api/queue/halls");
        assertThat(queue.last("/api/queue/halls").headers()).doesNotContainKey("Authorization");
        assertThat(browser.get("/login?to=/counter").body()).contains("name=\"password\"");
    }

    @Test
    void signing_in_leads_nowhere_else() throws Exception {
        var page = browser.signIn("s001", SECRET, "https://elsewhere.example/");

        assertThat(page.uri()).isEqualTo(at("/"));
    }

    @Test
    void another_host_name_of_ours_works_as_well() throws Exception {
        var byName = new Browser(URI.create("http://localhost:" + port + "/"));

        var page = byName.signIn("s001", SECRET, "/counter");

        assertThat(page.uri()).isEqualTo(URI.create("http://localhost:" + port + "/counter"));
    }

    @Test
    void codes_are_not_sent_to_another_site() throws Exception {
        browser.signIn("s001", SECRET, "/counter");

        var answer = browser.get("/oauth2/authorize?response_type=code&client_id=guichet-browser&scope=openid&state=x"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
                + "&redirect_uri=https://elsewhere.example/login/oauth2/code/staff");

        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
