package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.client.Request;
import io.guichet.local.platform.PlatformOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the services say of themselves is what {@code contracts/openapi} keeps; {@code contracts/refresh} writes it anew. */
class OpenApiIT {

    private static final boolean REFRESH = Boolean.getBoolean("guichet.contracts.refresh");

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final RunningHall hall = RunningHall.shared();

    @ParameterizedTest
    @ValueSource(strings = {"queue", "evaluation", "complaint", "equipment", "audit"})
    void a_running_service_has_the_api_that_is_kept(String service) throws IOException {
        var answer =
                hall.client().send(Request.get("/api/" + service + "/openapi")).body();
        var document = PRETTY.writeValueAsString(inOrder(withoutAddress(answer))) + "\n";
        var file = PlatformOptions.repositoryAbove(Path.of("")).resolve("contracts/openapi/" + service + ".json");

        assertThat(answer.path("paths").isEmpty()).isFalse();
        if (REFRESH) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, document);
        }
        // As a file, so that the difference is shown line by line.
        var made = Path.of("target", "openapi-" + service + ".json");
        Files.writeString(made, document);
        assertThat(file)
                .as("the API of %s changed: look at the difference, then run contracts/refresh and commit", service)
                .exists()
                .hasSameTextualContentAs(made);
    }

    /** It says on which port this run listens. */
    private static JsonNode withoutAddress(JsonNode document) {
        var without = document.deepCopy();
        if (without instanceof ObjectNode object) object.remove("servers");
        return without;
    }

    /** Names in order at every depth: springdoc keeps the order in which it found them. */
    private static JsonNode inOrder(JsonNode node) {
        if (node.isArray()) {
            var ordered = JsonNodeFactory.instance.arrayNode();
            node.forEach(value -> ordered.add(inOrder(value)));
            return ordered;
        }
        if (!node.isObject()) return node;
        var ordered = JsonNodeFactory.instance.objectNode();
        node.propertyNames().stream().sorted().forEach(name -> ordered.set(name, inOrder(node.path(name))));
        return ordered;
    }
}
