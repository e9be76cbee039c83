package io.guichet.contracts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Row F14: whoever checks events by the schemas of the last release takes today's. */
class ReleasedSchemasTest {

    private static final Path RELEASED = Path.of("released", "schemas.jsonl");
    private static final EventDocs DOCS = EventDocs.read();
    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void events_of_today_are_valid_by_the_schemas_of_the_last_release() throws IOException {
        if (Boolean.getBoolean("guichet.contracts.release")) Files.writeString(RELEASED, lines());
        Map<String, JsonNode> now = EventSample.all().stream().collect(toMap(EventSample::file, EventSample::data));

        assertThat(released().keySet()).isEqualTo(NeighbourVersions.released().keySet());
        released()
                .forEach((event, schema) -> assertThat(errors(schema, now.getOrDefault(event, schema)))
                        .as("%s: a changed meaning is another version, see contracts/README.md", event)
                        .isEmpty());
    }

    /** A sample shows one case: the document says where null may come, and a reader of the last version may not know it. */
    @Test
    void no_field_may_be_null_that_was_never_null_before() throws IOException {
        var came = new TreeSet<String>();
        var all = EventSample.all();
        var released = released();
        for (var sample : all) {
            var before = released.get(sample.file());
            if (before != null) came.addAll(nullable(sample.file(), before, EventSchema.of(sample, DOCS, all)));
        }

        assertThat(came).isEmpty();
    }

    @Test
    void what_a_checker_of_yesterday_refuses_is_found() {
        var before =
                JsonMapper.shared().readTree("{\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\"}}}");
        var now = JsonMapper.shared().readTree("{\"properties\":{\"a\":{\"type\":[\"string\",\"null\"]}}}");

        assertThat(errors(before, JsonMapper.shared().readTree("{\"a\":\"x\",\"b\":1}")))
                .isEmpty();
        assertThat(errors(before, JsonMapper.shared().readTree("{\"b\":1}"))).hasSize(1);
        assertThat(errors(before, JsonMapper.shared().readTree("{\"a\":null}"))).hasSize(1);
        assertThat(nullable("x.v1", before, now)).containsExactly("x.v1/a may be null now");
        assertThat(nullable("x.v1", now, now)).isEmpty();
    }

    private static List<String> nullable(String event, JsonNode before, JsonNode now) {
        return before.path("properties")
                .propertyStream()
                .filter(field -> !field.getValue().path("type").isArray())
                .map(Map.Entry::getKey)
                .filter(name -> now.path("properties").path(name).path("type").isArray())
                .map(name -> event + "/" + name + " may be null now")
                .toList();
    }

    private static List<String> errors(JsonNode schema, JsonNode data) {
        return VALIDATOR
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(data.toString(), InputFormat.JSON)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static Map<String, JsonNode> released() throws IOException {
        try (var lines = Files.lines(RELEASED)) {
            var released = new TreeMap<String, JsonNode>();
            lines.map(JsonMapper.shared()::readTree)
                    .forEach(line -> released.put(line.path("event").asString(), line.path("schema")));
            return released;
        }
    }

    private static String lines() {
        var all = EventSample.all();
        return all.stream()
                .map(sample -> {
                    var line = JsonMapper.shared().createObjectNode();
                    line.put("event", sample.file());
                    line.set("schema", EventSchema.of(sample, DOCS, all));
                    return line + "\n";
                })
                .collect(joining());
    }
}
