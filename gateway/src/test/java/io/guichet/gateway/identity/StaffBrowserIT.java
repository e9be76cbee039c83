package io.guichet.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.RunningGateway;
import org.junit.jupiter.api.Test;

class StaffBrowserIT extends RunningGateway {

    private static final String RATINGS = "/api/evaluation/ratings";
    private static final String MARK = "guichet_staff_browser";

    @Test
    void a_browser_stays_known_as_one_of_staff_after_they_sign_out() throws Exception {
        var browser = new Browser(at("/"));
        browser.signIn("s001", SECRET, "/counter");
        browser.get("/session");
        browser.send("POST", "/logout", "", true);

        browser.send("POST", RATINGS, "{}", false);

        var seen = evaluation.last(RATINGS);
        assertThat(seen.headers()).as("nobody is signed in").doesNotContainKey("Authorization");
        assertThat(seen.header("X-client-browser-staff")).isEqualTo("s001");
        assertThat(seen.headers()).doesNotContainKey("Cookie");
        assertThat(browser.cookie(MARK).orElseThrow().isHttpOnly()).isTrue();
    }

    @Test
    void another_browser_is_not_known() throws Exception {
        post(RATINGS, "{}");

        assertThat(evaluation.last(RATINGS).headers()).doesNotContainKey("X-client-browser-staff");
    }

    @Test
    void nobody_is_blamed_by_an_invented_mark() throws Exception {
        var browser = new Browser(at("/"));
        browser.signIn("s001", SECRET, "/counter");
        browser.get("/session");
        browser.send("POST", "/logout", "", true);
        var parts = browser.cookie(MARK).orElseThrow().getValue().split("\\.", -1);

        for (var forged : new String[] {"czAwMg." + parts[1] + "." + parts[2], "x", "..", parts[0] + "." + parts[1]}) {
            browser.replaceCookie(MARK, forged);
            browser.send("POST", RATINGS, "{}", false);
            assertThat(evaluation.last(RATINGS).headers()).doesNotContainKey("X-client-browser-staff");
        }
    }
}
