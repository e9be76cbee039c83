package io.guichet.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may change of an event while services of two neighbouring versions run side by side: a field may come, none may go
 * or become something else. {@code released/events.jsonl} has the samples as the last version sent them.
 */
final class NeighbourVersions {

    static final Path RELEASED = Path.of("released", "events.jsonl");

    private NeighbourVersions() {}

    /** By name with version, {@code queue.ticket.called.v1}. */
    static Map<String, JsonNode> released() {
        try (var lines = Files.lines(RELEASED)) {
            var released = new TreeMap<String, JsonNode>();
            lines.map(JsonMapper.shared()::readTree)
                    .forEach(line -> released.put(line.path("event").asString(), line.path("data")));
            return released;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code contracts/release} keeps them. */
    static String lines(List<EventSample> samples) {
        var text = new StringBuilder();
        for (var sample : samples) {
            var line = JsonMapper.shared().createObjectNode();
            line.put("event", sample.file());
            line.set("data", sample.data());
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** What a reader of the last version would miss or misread in events of this one; empty when all is well. */
    static List<String> broken(Map<String, JsonNode> before, Map<String, JsonNode> now) {
        var broken = new ArrayList<String>();
        before.forEach((event, data) -> {
            var sent = now.get(event);
            if (sent == null) broken.add(event + " is gone");
            else compare(event, data, sent, broken);
        });
        return broken;
    }

    private static void compare(String where, JsonNode before, JsonNode now, List<String> broken) {
        // What may be null was null in one sample and is not in the other: neither says that a type changed.
        if (before.isNull() || now.isNull()) return;
        if (before.getNodeType() != now.getNodeType()) {
            broken.add(where + " was " + before.getNodeType() + " and is " + now.getNodeType());
        } else if (before.isObject()) {
            for (var name : before.propertyNames()) {
                var field = now.get(name);
                if (field == null) broken.add(where + "/" + name + " is gone");
                else compare(where + "/" + name, before.get(name), field, broken);
            }
        } else if (before.isArray() && !before.isEmpty() && !now.isEmpty()) {
            compare(where + "/0", before.get(0), now.get(0), broken);
        } else if (before.isNumber() && before.isIntegralNumber() != now.isIntegralNumber()) {
            broken.add(where + " was a whole number, or has become one");
        }
    }
}
