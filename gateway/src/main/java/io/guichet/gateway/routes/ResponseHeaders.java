package io.guichet.gateway.routes;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/** Which headers of an answer go on to the caller: all but those of the hop, and those that the gateway sets itself. */
final class ResponseHeaders {

    private static final Set<String> KEPT_BACK = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "content-length",
            "date",
            "server",
            "set-cookie",
            "x-trace-id",
            "content-security-policy",
            "permissions-policy",
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    private ResponseHeaders() {}

    static void copy(HttpHeaders from, org.springframework.http.HttpHeaders to) {
        from.map().forEach((name, values) -> {
            // HTTP/2 pseudo headers begin with a colon.
            if (!name.startsWith(":") && !KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                to.put(name, values);
            }
        });
    }
}
