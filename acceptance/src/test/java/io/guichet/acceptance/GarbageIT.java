package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.RawHttp.Answered;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.client.Request;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must never be understood, sent to every endpoint of both services through the gateway. */
class GarbageIT {

    /** Those who may do most between them; nobody's token is asked with as well. */
    private static final List<String> CALLERS = List.of("o001", "m001", "s013", "kiosk-2", "");

    /** Ids that exist, so that a body is looked at and not only the address. */
    private static final Map<String, String> KNOWN =
            Map.of("hall", "hall-1", "window", "hall-1-w13", "code", "ins-wages", "region", "city", "unit", "petition");

    private static final List<String> STRANGE_IDS = List.of(
            "no-such-thing", "{\"$ne\":null}", "$where", "..%2f..%2fetc", "人民", "a".repeat(2_000), "%00", "'; drop--");

    private static final List<String> STRANGE_QUERIES = List.of(
            "?q=%7B%22%24gt%22%3A%22%22%7D&page=-1&state=NO&from=x&to=y&window=%24ne",
            "?q[$ne]=1&page=99999999999999999999&from=2026-02-31&to=0000-00-00",
            "?page=x&state=%00&q=" + "z".repeat(3_000));

    private static final List<String> STRANGE_BODIES = List.of(
            "not json",
            "{",
            "[]",
            "\"text\"",
            "42",
            "[".repeat(5_000),
            "{\"$where\":\"sleep(1)\"}",
            "{\"a\":" + "9".repeat(2_000) + "}");

    /** In place of every property the document names. */
    private static final List<String> STRANGE_VALUES =
            List.of("{\"$gt\":\"\"}", "[[]]", "-1", "1e999", "\"\\u0000\"", "true", "\"" + "x".repeat(5_000) + "\"");

    private final RunningHall hall = RunningHall.shared();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private record Endpoint(String method, String path, JsonNode body) {}

    @Test
    void nothing_strange_is_ever_answered_with_a_fault_or_changes_anything() throws IOException {
        for (var caller : CALLERS) tokens.put(caller, caller.isEmpty() ? "" : hall.tokenOf(caller));
        var before = stored();
        for (var service : List.of("queue", "evaluation")) {
            for (var endpoint : endpoints(service)) {
                strangeIds(endpoint);
                strangeQueries(endpoint);
                if (!endpoint.method().equals("GET") && !endpoint.method().equals("DELETE")) strangeBodies(endpoint);
                wrongMethods(endpoint);
            }
        }
        staleVersions();

        say("garbage: answers by status %s", statuses);
        faults.forEach(fault -> say("garbage: %s", fault));
        assertThat(faults).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    private List<Endpoint> endpoints(String service) {
        var document =
                hall.client().send(Request.get("/api/" + service + "/openapi")).body();
        var endpoints = new ArrayList<Endpoint>();
        document.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    var schema = operation
                            .path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema");
                    var name = schema.path("$ref").asString("").replaceFirst(".*/", "");
                    var body = name.isEmpty()
                            ? schema
                            : document.path("components").path("schemas").path(name);
                    // A stream never ends: the other tests listen to it.
                    if (!path.endsWith("/events")) {
                        endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), path, body));
                    }
                }));
        assertThat(endpoints).as(service).hasSizeGreaterThan(2);
        return endpoints;
    }

    private void strangeIds(Endpoint endpoint) throws IOException {
        if (!endpoint.path().contains("{")) return;
        for (var id : STRANGE_IDS) {
            var path = endpoint.path().replaceAll("\\{\\w+}", Matcher.quoteReplacement(encoded(id)));
            for (var caller : callersOf(endpoint)) {
                refused(
                        json(endpoint.method(), path, "{}"),
                        caller,
                        !endpoint.method().equals("GET"));
            }
        }
    }

    private void strangeQueries(Endpoint endpoint) throws IOException {
        if (!endpoint.method().equals("GET")) return;
        for (var query : STRANGE_QUERIES) {
            refused(json("GET", known(endpoint.path()) + query.replace("[$ne]", "%5B%24ne%5D"), null), "s013", false);
        }
    }

    private void strangeBodies(Endpoint endpoint) throws IOException {
        var path = known(endpoint.path());
        var hasBody = !endpoint.body().isMissingNode();
        for (var caller : callersOf(endpoint)) {
            for (var body : STRANGE_BODIES) {
                // An endpoint without a body does not read one: then nothing is strange, and its rules decide.
                if (hasBody) refused(json(endpoint.method(), path, body), caller, true);
            }
            for (var value : STRANGE_VALUES) {
                if (hasBody) refused(json(endpoint.method(), path, filled(endpoint.body(), value)), caller, true);
            }
            var huge = "{\"reason\":\"" + "x".repeat(300_000) + "\"}";
            refused(json(endpoint.method(), path, huge), caller, true);
            if (hasBody) {
                for (var media :
                        List.of("text/plain", "application/xml", "multipart/form-data; boundary=b", "nonsense")) {
                    var ask = new Ask(endpoint.method(), path, null, "{}", Map.of("Content-Type", media));
                    refused(ask, caller, true);
                }
            }
        }
    }

    private void wrongMethods(Endpoint endpoint) throws IOException {
        for (var method : List.of("PATCH", "TRACE", "PROPFIND")) {
            refused(json(method, known(endpoint.path()), null), "o001", true);
        }
    }

    private void staleVersions() throws IOException {
        var opening = Ask.post("/api/queue/windows/hall-1-w13/session", Map.of());
        for (var version : List.of("\"999999\"", "\"x\"", "999999", "W/\"999999\"", "\"-1\"")) {
            refused(opening.with("If-Match", version), "s013", true);
        }
    }

    /** Nobody's requests are few: they share one small rate. */
    private static List<String> callersOf(Endpoint endpoint) {
        return endpoint.path().contains("ratings") ? List.of("") : CALLERS.subList(0, CALLERS.size() - 1);
    }

    private void refused(Ask ask, String caller, boolean always) throws IOException {
        var token = tokens.getOrDefault(caller, "");
        var answered = hall.raw().send(ask.by(token.isEmpty() ? null : token));
        statuses.merge(answered.status(), 1, Integer::sum);
        var wrong = wrong(answered, always);
        if (wrong != null) {
            faults.add("%s by %s: %s %s: %d %s (sent %s)"
                    .formatted(
                            wrong,
                            caller,
                            ask.method(),
                            shortened(ask.path()),
                            answered.status(),
                            shortened(answered.body()),
                            shortened(ask.body() == null ? "nothing" : ask.body())));
        }
    }

    private static @Nullable String wrong(Answered answered, boolean always) {
        if (answered.status() >= 500) return "a fault";
        if (answered.status() < 400) return always ? "understood" : null;
        if (!answered.isProblem()) return "no problem document";
        if (answered.body().contains("Exception") || answered.body().contains("io.guichet")) return "says too much";
        return null;
    }

    private Map<String, List<Document>> stored() {
        try (var stored = new StoredState(hall.platform().backends())) {
            var all = new TreeMap<String, List<Document>>();
            for (var collection : List.of("regions", "halls", "units", "items", "staff", "windows", "tickets")) {
                all.put(collection, stored.documents("queue", collection));
            }
            all.put("ratings", stored.documents("evaluation", "ratings"));
            return all;
        }
    }

    private static String filled(JsonNode schema, String value) {
        var fields = new ArrayList<String>();
        schema.path("properties")
                .forEachEntry((name, _) -> fields.add(JsonMapper.shared().writeValueAsString(name) + ":" + value));
        return "{" + String.join(",", fields) + "}";
    }

    private static Ask json(String method, String path, @Nullable String body) {
        return new Ask(method, path, null, body, body == null ? Map.of() : Map.of("Content-Type", "application/json"));
    }

    private static String known(String path) {
        var known = path;
        for (var id : KNOWN.entrySet()) known = known.replace("{" + id.getKey() + "}", id.getValue());
        return known.replaceAll("\\{\\w+}", "no-such-thing");
    }

    private static String encoded(String id) {
        return id.startsWith("%") || id.startsWith("..") ? id : URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
