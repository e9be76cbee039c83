package io.guichet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spring takes a variable that it does not know without a word: here each is a setting of the process it is given to. */
class SettingsNamesTest {

    /** For the JVM and the C library. */
    private static final Set<String> NOT_SPRINGS = Set.of("JAVA_TOOL_OPTIONS", "MALLOC_ARENA_MAX");

    private static final Set<String> SPRINGS = new TreeSet<>();
    /** What one's own names follow: SPRING_SSL_BUNDLE_PEM_… */
    private static final Set<String> MAPS = new TreeSet<>();

    private static JsonNode compose = JsonMapper.shared().nullNode();

    @BeforeAll
    static void read() throws IOException {
        Collections.list(SettingsNamesTest.class
                        .getClassLoader()
                        .getResources("META-INF/spring-configuration-metadata.json"))
                .forEach(SettingsNamesTest::add);
        try (var reader = Files.newBufferedReader(Path.of("..", "compose.yaml"))) {
            compose = JsonMapper.shared().valueToTree(new Yaml().load(reader));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "queue", "evaluation", "complaint", "equipment", "audit"})
    void every_variable_of_a_process_is_a_setting_that_it_has(String process) {
        var known = new ServiceCode(process).variables();
        known.addAll(SPRINGS);
        known.addAll(NOT_SPRINGS);

        for (var overlay : Overlay.values()) {
            var given = variables(overlay.manifests().process(process));
            assertThat(given.removeAll(known)).isTrue();
            given.removeIf(name -> MAPS.stream().anyMatch(map -> name.startsWith(map + "_")));
            assertThat(given).as("%s in %s", process, overlay).isEmpty();
        }
        var given = new TreeSet<>(
                compose.at("/services/" + process + "/environment").propertyNames());
        given.removeAll(known);
        assertThat(given).as("%s in compose.yaml", process).isEmpty();
    }

    @Test
    void audit_knows_where_its_ledger_is_signed_from_and_by_which_names() {
        var ledger = Set.of(
                "GUICHET_AUDIT_LEDGER_KEYFILE",
                "GUICHET_AUDIT_LEDGER_CHECKPOINTFILE",
                "GUICHET_AUDIT_LEDGER_ORIGIN",
                "GUICHET_AUDIT_LEDGER_RETIREDKEYS");

        assertThat(new ServiceCode("audit").variables()).containsAll(ledger);
        for (var overlay : Overlay.values()) {
            assertThat(variables(overlay.manifests().process("audit"))).containsAll(ledger);
        }
        assertThat(compose.at("/services/audit/environment").propertyNames()).containsAll(ledger);
    }

    @Test
    void a_misspelt_variable_and_one_of_another_process_are_found() {
        assertThat(new ServiceCode("audit").variables()).doesNotContain("GUICHET_AUDIT_LEDGER_KEY");
        assertThat(new ServiceCode("queue").variables())
                .contains("GUICHET_SECRET", "GUICHET_SLIP_PUBLICURL", "GUICHET_SECURITY_JWKSETURI")
                .doesNotContain("GUICHET_AUDIT_LEDGER_KEYFILE");
        assertThat(SPRINGS)
                .contains(
                        "SPRING_KAFKA_SSL_TRUSTSTORELOCATION",
                        "SPRING_MONGODB_URI",
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE")
                .doesNotContain("SPRING_DATA_MONGODB_URL");
    }

    private static Set<String> variables(JsonNode workload) {
        var names = new TreeSet<String>();
        Manifests.container(workload)
                .path("env")
                .valueStream()
                .forEach(each -> names.add(each.path("name").asString()));
        return names;
    }

    private static void add(URL metadata) {
        try (var in = metadata.openStream()) {
            JsonMapper.shared().readTree(in).path("properties").valueStream().forEach(each -> {
                var names = ServiceCode.variables(each.path("name").asString());
                SPRINGS.addAll(names);
                if (each.path("type").asString("").startsWith("java.util.Map")) MAPS.addAll(names);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
