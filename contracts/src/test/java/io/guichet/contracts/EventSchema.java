package io.guichet.contracts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema 2020-12 of one event. Every field of the sample is required, further ones are welcome: consumers must live with
 * fields that come later. Codes are texts without a list, for a list in a schema would make each new code a breaking change.
 */
final class EventSchema {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    /** Their samples show null; what they hold otherwise is an id, and ids are texts. */
    private static final Pattern ID = Pattern.compile("\\w*(Id|By|Staff)");

    private final Set<String> nullable;
    private final List<EventSample> others;

    private EventSchema(Set<String> nullable, List<EventSample> others) {
        this.nullable = nullable;
        this.others = others;
    }

    /** @param all every sample: where this one shows null another may show a value */
    static ObjectNode of(EventSample sample, EventDocs docs, List<EventSample> all) {
        var schema = JsonMapper.shared().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:guichet:event:" + sample.name() + ":v" + sample.version());
        schema.put("title", sample.type());
        new EventSchema(docs.nullable(sample), all).object(schema, sample.data());
        return schema;
    }

    private void object(ObjectNode schema, JsonNode sample) {
        schema.put("type", "object");
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        sample.forEachEntry((name, value) -> {
            required.add(name);
            properties.set(name, property(name, value));
        });
    }

    private ObjectNode property(String name, JsonNode value) {
        if (!value.isNull()) return orNull(name, value(name, value));
        var elsewhere = others.stream()
                .map(sample -> sample.data().path(name))
                .filter(other -> !other.isMissingNode() && !other.isNull())
                .findFirst();
        return orNull(name, elsewhere.map(other -> value(name, other)).orElseGet(() -> unseen(name)));
    }

    private ObjectNode unseen(String name) {
        var schema = JsonMapper.shared().createObjectNode();
        if (ID.matcher(name).matches()) schema.put("type", "string");
        return schema;
    }

    private ObjectNode orNull(String name, ObjectNode schema) {
        var type = Optional.ofNullable(schema.get("type"));
        if (nullable.contains(name) && type.isPresent()) {
            schema.putArray("type").add(type.get().asString()).add("null");
        }
        return schema;
    }

    private ObjectNode value(String name, JsonNode value) {
        var schema = JsonMapper.shared().createObjectNode();
        if (value.isObject()) {
            object(schema, value);
        } else if (value.isArray()) {
            schema.put("type", "array");
            items(name, (ArrayNode) value).ifPresent(items -> schema.set("items", items));
        } else if (value.isBoolean()) {
            schema.put("type", "boolean");
        } else if (value.isNumber()) {
            schema.put("type", value.isIntegralNumber() ? "integer" : "number");
        } else {
            schema.put("type", "string");
            if (TIME.matcher(value.asString()).matches()) schema.put("format", "date-time");
            if (DAY.matcher(value.asString()).matches()) schema.put("format", "date");
        }
        return schema;
    }

    /** After the first: a sample's list is of one kind. */
    private Optional<ObjectNode> items(String name, ArrayNode values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(value(name, values.get(0)));
    }
}
