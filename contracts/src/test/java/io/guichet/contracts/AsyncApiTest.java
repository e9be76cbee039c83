package io.guichet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private static final Path FILE = Path.of("asyncapi.yaml");

    private final List<EventSample> samples = EventSample.all();
    private final EventDocs docs = EventDocs.read();

    @BeforeEach
    void it_is_the_document_that_follows_from_the_samples() throws IOException {
        Kept.mustBe(FILE, AsyncApi.of(docs.topics(), samples));
    }

    @Test
    void each_sample_is_a_message_and_each_message_has_its_sample() throws IOException {
        var named = new ArrayList<String>();
        document().at("/components/messages").forEach(message -> {
            named.add(message.path("x-sample").asString());
            assertThat(Path.of(message.at("/payload/$ref").asString())).exists();
            assertThat(message.path("name").asString())
                    .isEqualTo(
                            "io.guichet." + message.path("x-sample").asString().replaceAll("^events/|\\.json$", ""));
            assertThat(message.at("/bindings/kafka/key/description").asString()).isNotBlank();
        });

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(samples.stream()
                        .map(sample -> "events/" + sample.file() + ".json")
                        .toList());
    }

    @Test
    void each_message_stands_on_exactly_one_topic() throws IOException {
        var onTopics = new ArrayList<String>();
        document()
                .path("channels")
                .forEach(channel -> channel.path("messages")
                        .forEach(message -> onTopics.add(message.path("$ref").asString())));

        var messages = new ArrayList<String>();
        document().at("/components/messages").forEachEntry((name, _) -> messages.add("#/components/messages/" + name));
        assertThat(onTopics).containsExactlyInAnyOrderElementsOf(messages);
    }

    @Test
    void each_topic_of_the_document_is_there_with_its_address_and_partitions() throws IOException {
        var addresses = new ArrayList<String>();
        document()
                .path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asString() + " "
                        + channel.at("/bindings/kafka/partitions").asInt()));

        assertThat(addresses)
                .hasSizeGreaterThan(5)
                .containsExactlyElementsOf(docs.topics().stream()
                        .map(topic -> topic.name() + " " + topic.partitions())
                        .toList());
    }

    @Test
    void each_reference_leads_somewhere() throws IOException {
        var document = document();
        var references = document.findValuesAsString("$ref");

        assertThat(references).hasSizeGreaterThan(samples.size());
        for (var reference : references) {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Path.of(reference)).exists();
            }
        }
    }

    private static JsonNode document() throws IOException {
        return YAMLMapper.shared().readTree(Files.readString(FILE));
    }
}
