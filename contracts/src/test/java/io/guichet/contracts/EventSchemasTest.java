package io.guichet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class EventSchemasTest {

    private static final Path DIRECTORY = Path.of("schemas");
    private static final EventDocs DOCS = EventDocs.read();
    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<EventSample> samples() {
        return EventSample.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_has_the_schema_that_follows_from_it(EventSample sample) throws IOException {
        var schema = EventSchema.of(sample, DOCS, EventSample.all());

        Kept.mustBe(
                file(sample),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
    }

    @Test
    void no_schema_is_left_without_a_sample() throws IOException {
        var known = samples().map(EventSchemasTest::file).toList();
        try (var files = Files.list(DIRECTORY)) {
            for (var file : files.filter(file -> !known.contains(file)).toList()) Kept.mustNotBe(file);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_is_valid_and_so_is_one_with_a_field_that_comes_later(EventSample sample) throws IOException {
        assertThat(errors(sample, (ObjectNode) sample.data())).isEmpty();
        assertThat(errors(sample, copy(sample).put("comesLater", 1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_without_one_of_its_fields_is_not_valid(EventSample sample) throws IOException {
        for (var name : sample.data().propertyNames()) {
            var poorer = copy(sample);
            poorer.remove(name);

            assertThat(errors(sample, poorer)).as("without %s", name).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_with_another_type_in_one_of_its_fields_is_not_valid(EventSample sample) throws IOException {
        for (var name : sample.data().propertyNames()) {
            var before = sample.data().get(name);
            var other = copy(sample);
            other.set(
                    name,
                    before.isBoolean()
                            ? JsonNodeFactory.instance.numberNode(1)
                            : JsonNodeFactory.instance.booleanNode(true));

            assertThat(errors(sample, other)).as("true in %s", name).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void null_is_valid_where_the_document_says_so_and_nowhere_else(EventSample sample) throws IOException {
        var nullable = DOCS.nullable(sample);
        for (var name : sample.data().propertyNames()) {
            var without = copy(sample);
            without.putNull(name);

            assertThat(errors(sample, without).isEmpty()).as("null in %s", name).isEqualTo(nullable.contains(name));
        }
    }

    private static List<Error> errors(EventSample sample, ObjectNode data) throws IOException {
        return VALIDATOR
                .getSchema(Files.readString(file(sample)), InputFormat.JSON)
                .validate(data.toString(), InputFormat.JSON);
    }

    private static ObjectNode copy(EventSample sample) {
        return (ObjectNode) sample.data().deepCopy();
    }

    private static Path file(EventSample sample) {
        return DIRECTORY.resolve(sample.file() + ".json");
    }
}
