package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.RawHttp.Answered;
import io.guichet.acceptance.RawHttp.Ask;
import io.guichet.local.client.Request;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What must never be understood, sent to every endpoint of the services through the gateway. */
class GarbageIT {

    /** One of each role, in the order they are tried: whoever spans halls is refused later than a hall's own people. */
    private static final List<String> CALLERS =
            List.of("o001", "i001", "m001", "co001", "s013", "mt001", "aa001", "kiosk-2", "pad-w13", "display-1", "");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Ids that exist, so that a body is looked at and not only the address. */
    private static final Map<String, String> KNOWN =
            Map.of("hall", "hall-1", "window", "hall-1-w13", "code", "ins-wages", "region", "city", "unit", "petition");

    /** Answers of the doors: rights and rates. All others are of somebody who looked at what was sent. */
    private static final Set<Integer> AT_THE_DOOR = Set.of(401, 403, 429);

    private static final List<String> SERVICES = List.of("queue", "evaluation", "complaint", "equipment", "audit");

    /** Whatever is a text is no nonsense to what looks for phrases in texts. */
    private static final Set<String> READ_ANY_TEXT = Set.of("/api/complaint/phrases/check");

    private final RunningHall hall = RunningHall.shared();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> statuses = new ConcurrentSkipListMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private record Endpoint(String method, String path, JsonNode body) {

        boolean hasBody() {
            return !body.isMissingNode();
        }

        boolean reads() {
            return method.equals("GET");
        }
    }

    @Test
    void nothing_strange_is_ever_answered_with_a_fault_or_changes_anything() throws Exception {
        for (var caller : CALLERS) tokens.put(caller, caller.isEmpty() ? "" : hall.tokenOf(caller));
        var before = StoredPicture.atRest(hall);
        var errorsBefore = errorsInLogs();
        allServicesAtOnce();
        staleVersions();

        say("garbage: answers by status");
        statuses.forEach((kind, answers) -> say("garbage: %-10s %s", kind, answers));
        faults.forEach(fault -> say("garbage: %s", fault));
        assertThat(faults).isEmpty();
        StoredPicture.of(hall).assertSameAs(before);
        assertThat(errorsInLogs()).isEqualTo(errorsBefore);
        assertMostReachedSomebodyWhoLooks();
    }

    /** Side by side: much of the time goes by waiting for a place in the small rate of those without a token. */
    private void allServicesAtOnce() throws Exception {
        try (var side = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var service : SERVICES) {
                running.add(side.submit(() -> {
                    strange(endpoints(service));
                    return service;
                }));
            }
            for (var one : running) one.get();
        }
    }

    private void strange(List<Endpoint> endpoints) throws Exception {
        var count = 0;
        for (var endpoint : endpoints) {
            for (var caller : callersOf(endpoint)) {
                strangeIds(endpoint, caller);
                if (endpoint.reads()) strangeQueries(endpoint, caller);
                if (endpoint.hasBody()) strangeBodies(endpoint, caller);
                else if (!endpoint.reads() && !endpoint.method().equals("DELETE")) huge(endpoint, caller);
            }
            wrongMethod(endpoint, count++);
        }
    }

    private void assertMostReachedSomebodyWhoLooks() {
        var all = 0;
        var atTheDoor = 0;
        for (var answers : statuses.values()) {
            for (var answer : answers.entrySet()) {
                all += answer.getValue();
                if (AT_THE_DOOR.contains(answer.getKey())) atTheDoor += answer.getValue();
            }
        }
        say("garbage: %d of %d requests ended at the door", atTheDoor, all);
        assertThat(atTheDoor * 10).isLessThan(all);
    }

    /** Those whose role may do this: asked with something that cannot be understood, they hear so and not 403. */
    private List<String> callersOf(Endpoint endpoint) throws Exception {
        var allowed = new ArrayList<String>();
        var probe = endpoint.hasBody()
                ? json(endpoint.method(), known(endpoint.path()), "{")
                : json(endpoint.method(), endpoint.path().replaceAll("\\{\\w+}", "no-such-thing"), null);
        for (var caller : CALLERS) {
            var status = patiently(probe, caller).status();
            if (status != 401 && status != 403) allowed.add(caller);
        }
        // An open door is open to all: three of them will do.
        if (allowed.size() == CALLERS.size()) return List.of("i001", "kiosk-2", "");
        if (allowed.isEmpty()) {
            // A hall's own people may not look into a hall that is not there; the hall's ids are tried with the known
            // one.
            allowed.addAll(List.of("m001", "s013"));
        }
        return allowed;
    }

    private long errorsInLogs() throws IOException {
        var errors = 0L;
        for (var service : List.of("gateway", "queue", "evaluation", "complaint")) {
            try (var lines = Files.lines(hall.platform().process(service).log())) {
                errors += lines.filter(line -> line.contains(" ERROR ")).count();
            }
        }
        return errors;
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

    /** One id of the address strange, the others known: what stands first must not hide what stands behind it. */
    private void strangeIds(Endpoint endpoint, String caller) throws Exception {
        var names = PLACE.matcher(endpoint.path())
                .results()
                .map(found -> found.group(1))
                .toList();
        for (var name : names) {
            for (var id : Nonsense.IDS) {
                var path = known(endpoint.path().replace("{" + name + "}", encoded(id)));
                refused(
                        "ids",
                        json(endpoint.method(), path, endpoint.hasBody() ? "{}" : null),
                        caller,
                        !endpoint.reads());
            }
        }
    }

    private void strangeQueries(Endpoint endpoint, String caller) throws Exception {
        for (var query : Nonsense.QUERIES) {
            var path = known(endpoint.path()) + query.replace("[$ne]", "%5B%24ne%5D");
            refused("queries", json("GET", path, null), caller, false);
        }
    }

    private void strangeBodies(Endpoint endpoint, String caller) throws Exception {
        var path = known(endpoint.path());
        for (var body : Nonsense.BODIES) {
            refused("bodies", json(endpoint.method(), path, body), caller, true);
        }
        for (var value : Nonsense.VALUES) {
            if (READ_ANY_TEXT.contains(path) && !value.contains("\\u0000")) continue;
            refused(
                    "values",
                    json(endpoint.method(), path, Nonsense.inPlaceOfEach(endpoint.body(), value)),
                    caller,
                    true);
        }
        huge(endpoint, caller);
        for (var media : Nonsense.MEDIA_TYPES) {
            refused("media", new Ask(endpoint.method(), path, null, "{}", Map.of("Content-Type", media)), caller, true);
        }
    }

    private void huge(Endpoint endpoint, String caller) throws Exception {
        var body = "{\"reason\":\"" + "x".repeat(300_000) + "\"}";
        refused("huge", json(endpoint.method(), known(endpoint.path()), body), caller, true);
    }

    private void wrongMethod(Endpoint endpoint, int count) throws Exception {
        var methods = List.of("PATCH", "TRACE", "PROPFIND");
        refused("methods", json(methods.get(count % methods.size()), known(endpoint.path()), null), "o001", true);
    }

    private void staleVersions() throws Exception {
        var opening = Ask.post("/api/queue/windows/hall-1-w13/session", Map.of());
        for (var version : List.of("\"999999\"", "\"x\"", "999999", "W/\"999999\"", "\"-1\"")) {
            refused("versions", opening.with("If-Match", version), "s013", true);
        }
    }

    private void refused(String kind, Ask ask, String caller, boolean always) throws Exception {
        var answered = patiently(ask, caller);
        statuses.computeIfAbsent(kind, _ -> new ConcurrentSkipListMap<>()).merge(answered.status(), 1, Integer::sum);
        var wrong = ProblemShape.wrong(answered, always);
        if (wrong != null) {
            faults.add("%s by %s: %s %s: %d %s (sent %s)"
                    .formatted(
                            wrong,
                            caller.isEmpty() ? "nobody" : caller,
                            ask.method(),
                            shortened(ask.path()),
                            answered.status(),
                            shortened(answered.body()),
                            shortened(ask.body() == null ? "nothing" : ask.body())));
        }
    }

    /** Nobody's requests share one small rate: whoever is asked to wait waits, or would never be looked at. */
    private Answered patiently(Ask ask, String caller) throws Exception {
        var token = tokens.getOrDefault(caller, "");
        for (var tries = 0; ; tries++) {
            var answered = hall.raw().send(ask.by(token.isEmpty() ? null : token));
            if (answered.status() != 429 || tries == 30) return answered;
            assertThat(answered.header("Retry-After")).matches("[1-9]\\d*");
            RunningHall.pause(300);
        }
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
