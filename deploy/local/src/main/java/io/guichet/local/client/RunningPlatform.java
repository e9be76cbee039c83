package io.guichet.local.client;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the launcher wrote about the platform that runs here.
 *
 * @param kafka bootstrap servers
 * @param backend which broker and database, and how durable, in words
 * @param processes by name, the launcher among them
 * @param readyAfterMillis from the launcher's start until everything was ready; 0 where not known
 */
public record RunningPlatform(
        URI gateway, String kafka, String backend, Map<String, Running> processes, long readyAfterMillis) {

    /** One process of the platform. */
    public record Running(long pid, int port) {
        private static Running of(JsonNode process) {
            return new Running(
                    process.path("pid").asLong(0), process.path("port").asInt(0));
        }
    }

    public RunningPlatform {
        processes = Map.copyOf(processes);
    }

    /** @throws IllegalStateException when nothing was started here */
    public static RunningPlatform read(Path home) {
        var file = home.resolve("state.json");
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(file + " is missing: start the platform first (./guichet up)");
        }
        var state = JsonMapper.shared().readTree(file);
        var processes = new TreeMap<String, Running>();
        processes.put("launcher", Running.of(state.path("launcher")));
        state.path("processes").forEachEntry((name, process) -> processes.put(name, Running.of(process)));
        return new RunningPlatform(
                URI.create(state.path("gateway").asString("")),
                state.path("kafka").asString(""),
                state.path("backend").asString(""),
                processes,
                state.path("readyAfterMillis").asLong(0));
    }

    /** Where a service listens itself, past the gateway. */
    public Optional<URI> direct(String service) {
        return Optional.ofNullable(processes.get(service))
                .map(process -> URI.create("http://127.0.0.1:" + process.port()));
    }
}
