package io.guichet.gateway.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** As much of a browser as a sign-in needs: cookies, redirects, one form. */
final class Browser {

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(URI site) {
        this.site = site;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return follow(client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString()));
    }

    HttpResponse<String> send(String method, String path, String json, boolean withCsrf)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
        if (withCsrf) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElseThrow().getValue());
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> signIn(String username, String password, String to) throws IOException, InterruptedException {
        return submit(get("/login?to=" + to), username, password);
    }

    /** Fills in the form of a page and sends it. */
    HttpResponse<String> submit(HttpResponse<String> page, String username, String password)
            throws IOException, InterruptedException {
        var csrf = CSRF_FIELD.matcher(page.body());
        if (!csrf.find()) {
            throw new IllegalStateException("no form: " + page.statusCode() + " " + page.uri() + " " + page.body());
        }
        var form =
                "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf.group(1));
        return follow(client.send(
                HttpRequest.newBuilder(page.uri().resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString()));
    }

    /** By hand: in this JVM the client's own following is off together with its retries. */
    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        var location = answer.headers().firstValue("Location");
        return answer.statusCode() == 302 && location.isPresent()
                ? get(answer.uri().resolve(location.get()).toString())
                : answer;
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    void replaceCookie(String name, String value) {
        cookie(name).orElseThrow().setValue(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
