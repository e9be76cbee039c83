package io.guichet.contracts;

import io.guichet.contracts.EventDocs.Topic;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** AsyncAPI 3.0: every topic with its key, every message with its schema and its sample. */
final class AsyncApi {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private final List<Topic> topics;
    private final List<EventSample> samples;

    private AsyncApi(List<Topic> topics, List<EventSample> samples) {
        this.topics = topics;
        this.samples = samples;
    }

    static String of(List<Topic> topics, List<EventSample> samples) {
        return YAML.writeValueAsString(new AsyncApi(topics, samples).document());
    }

    private ObjectNode document() {
        var document = JsonMapper.shared().createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Guichet events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "Everything that happens, as CloudEvents 1.0 in binary mode on Kafka, at least once."
                                + " What the words mean: docs/events.md. Written by contracts/refresh.");
        document.put("defaultContentType", "application/json");
        topics(document.putObject("channels"), document.putObject("operations"));
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        samples.forEach(sample -> message(messages, sample));
        headers(components.putObject("schemas").putObject("CloudEventHeaders"));
        return document;
    }

    private void topics(ObjectNode channels, ObjectNode operations) {
        for (var topic : topics) {
            var id = id(topic.name());
            var channel = channels.putObject(id);
            channel.put("address", topic.name());
            channel.put("description", "Key: " + topic.key() + ". Kept: " + topic.kept() + ".");
            var messages = channel.putObject("messages");
            samples.stream()
                    .filter(sample -> sample.topic().equals(topic.name()))
                    .forEach(sample ->
                            ref(messages.putObject(id(sample.file())), "#/components/messages/" + id(sample.file())));
            var kafka = channel.putObject("bindings").putObject("kafka");
            kafka.put("topic", topic.name()).put("partitions", topic.partitions());
            if (topic.isCompacted()) {
                kafka.putObject("topicConfiguration").putArray("cleanup.policy").add("compact");
            }
            kafka.put("bindingVersion", "0.5.0");
            ref(operations.putObject("send-" + id).put("action", "send").putObject("channel"), "#/channels/" + id);
        }
    }

    private void message(ObjectNode messages, EventSample sample) {
        var message = messages.putObject(id(sample.file()));
        message.put("name", sample.type());
        ref(message.putObject("headers"), "#/components/schemas/CloudEventHeaders");
        ref(message.putObject("payload"), "./schemas/" + sample.file() + ".json");
        var key = topics.stream()
                .filter(topic -> topic.name().equals(sample.topic()))
                .map(Topic::key)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("docs/events.md lists no topic " + sample.topic()));
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .putObject("key")
                .put("type", "string")
                .put("description", key);
        message.put("x-sample", "events/" + sample.file() + ".json");
    }

    private static void headers(ObjectNode schema) {
        schema.put("type", "object");
        var required = schema.putArray("required");
        List.of("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_seq", "ce_specversion")
                .forEach(required::add);
        var properties = schema.putObject("properties");
        text(properties, "ce_id", "UUID; unique with ce_source. The same again is a repeat");
        text(properties, "ce_type", "io.guichet.<name>.v<version>: the message's name");
        text(properties, "ce_source", "/guichet/<service>");
        text(properties, "ce_subject", "the message's key");
        text(properties, "ce_aggregate", "the document whose sequence it is, where that is not the subject");
        text(properties, "ce_time", "when the change was written").put("format", "date-time");
        text(properties, "ce_seq", "grows per aggregate: version × 16 + place in the change")
                .put("pattern", "^\\d+$");
        properties.putObject("ce_specversion").put("const", "1.0");
        text(properties, "traceparent", "W3C trace of the command, where there was one");
    }

    private static ObjectNode text(ObjectNode properties, String name, String what) {
        return properties.putObject(name).put("type", "string").put("description", what);
    }

    private static void ref(ObjectNode at, String target) {
        at.put("$ref", target);
    }

    /** Keys of AsyncAPI hold no dots. */
    private static String id(String name) {
        return name.replaceFirst("^guichet\\.", "").replace('.', '-');
    }
}
