package io.guichet.local.client;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request to the platform. A POST gets its Idempotency-Key here, once, so that every repetition carries the same.
 *
 * @param body anything Jackson can write, null for none
 * @param as client id whose token is sent, null for an anonymous citizen
 */
public record Request(
        String method,
        String path,
        @Nullable Object body,
        @Nullable String as,
        Map<String, String> headers) {

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request get(String path) {
        return new Request("GET", path, null, null, Map.of());
    }

    public static Request post(String path, @Nullable Object body) {
        var key = UUID.randomUUID().toString();
        return new Request("POST", path, body, null, Map.of("Idempotency-Key", key));
    }

    public static Request put(String path, Object body) {
        return new Request("PUT", path, body, null, Map.of());
    }

    public static Request delete(String path) {
        return new Request("DELETE", path, null, null, Map.of());
    }

    public Request as(String clientId) {
        return new Request(method, path, body, clientId, headers);
    }

    public Request with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Request(method, path, body, as, more);
    }
}
