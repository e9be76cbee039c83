package io.guichet.kubernetes;

import static io.guichet.kubernetes.Manifests.container;
import static io.guichet.kubernetes.Manifests.name;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.backend.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Ports, probes, times, variables and topics are those of the code: a drift of one of them fails here. */
class AgreesWithCodeTest {

    private static final Path ROOT = Path.of("..", "..");

    private static final JsonNode PLATFORM = yaml(ROOT.resolve("platform/src/main/resources/guichet-platform.yml"));

    @ParameterizedTest
    @ValueSource(strings = {"queue", "evaluation", "complaint", "equipment", "audit"})
    void a_service_listens_where_its_own_settings_say(String service) {
        var settings = yaml(ROOT.resolve("service-" + service + "/src/main/resources/application.yml"));
        var workload = Overlay.ONE_HALL.manifests().process(service);

        assertThat(port(workload, "http")).isEqualTo(settings.at("/server/port").asInt());
        assertThat(port(workload, "management"))
                .isEqualTo(settings.at("/management/server/port").asInt());
    }

    @Test
    void the_gateway_finds_each_service_under_its_name_and_port() {
        var manifests = Overlay.ONE_HALL.manifests();
        var environment = environment(manifests.process("gateway"));
        for (var service : List.of("queue", "evaluation", "complaint", "equipment", "audit")) {
            var port =
                    manifests.one("Service", service).at("/spec/ports/0/port").asInt();
            assertThat(environment)
                    .containsEntry(
                            "GUICHET_GATEWAY_" + service.toUpperCase(Locale.ROOT) + "_URI",
                            "http://" + service + ":" + port);
        }
    }

    @Test
    void probes_ask_for_what_is_exposed() {
        assertThat(PLATFORM.at("/management/endpoints/web/exposure/include").asString())
                .contains("health");
        assertThat(PLATFORM.at("/management/endpoint/health/probes/enabled").asBoolean())
                .isTrue();
        assertThat(PLATFORM.at("/management/endpoint/health/group/liveness/include")
                        .asString())
                .isEqualTo("livenessState");
    }

    @Test
    void the_time_to_stop_is_that_of_the_code() {
        assertThat(PLATFORM.at("/spring/lifecycle/timeout-per-shutdown-phase").asString())
                .isEqualTo(LifeRules.SHUTDOWN_PHASE_SECONDS + "s");
        assertThat(PLATFORM.at("/server/shutdown").asString()).isEqualTo("graceful");
    }

    @Test
    void services_are_told_the_same_as_on_one_machine() throws IOException {
        // The launcher starts them in every acceptance test: what it sets is what they need.
        var launcher = Files.readString(
                ROOT.resolve("deploy/local/src/main/java/io/guichet/local/platform/LocalPlatform.java"));
        var needed = List.of(
                "SPRING_MONGODB_URI",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                "GUICHET_SECURITY_ISSUER",
                "GUICHET_SECURITY_JWK_SET_URI",
                "GUICHET_SECRET");
        for (var variable : needed) {
            assertThat(launcher).contains('"' + variable + '"');
        }
        for (var overlay : Overlay.values()) {
            overlay.manifests()
                    .ours()
                    .filter(workload -> !name(workload).equals("gateway"))
                    .forEach(workload -> assertThat(environment(workload).keySet())
                            .as(name(workload))
                            .containsAll(needed));
        }
    }

    /** {@code contracts/refresh} writes the file anew. */
    @Test
    void topics_are_those_of_the_platform() throws IOException {
        var file = Path.of("overlays", "province", "topics.yaml");
        var wanted = "# Written by contracts/refresh from the list of topics in deploy/local.\n"
                + Topics.all().stream().map(AgreesWithCodeTest::topic).collect(joining("---\n"));
        if (Boolean.getBoolean("guichet.contracts.refresh")) Files.writeString(file, wanted);

        assertThat(file).hasContent(wanted);
    }

    /** {@code contracts/refresh} writes the file anew. */
    @Test
    void the_cluster_has_the_rules_that_are_tested() throws IOException {
        var file = Path.of("components", "watched", "rules.yaml");
        var rules = Files.readAllLines(ROOT.resolve("deploy/observability/prometheus/rules.yml"));
        var wanted = """
                # Written by contracts/refresh from deploy/observability/prometheus/rules.yml, where they are tested.
                apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata:
                  name: guichet
                spec:
                """
                + rules.stream()
                        .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
                        .collect(joining());
        if (Boolean.getBoolean("guichet.contracts.refresh")) Files.writeString(file, wanted);

        assertThat(file).hasContent(wanted);
    }

    /** The path and the port that Prometheus asks are there on one machine, in compose and in a cluster alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway",
                "service-queue",
                "service-evaluation",
                "service-complaint",
                "service-equipment",
                "service-audit"
            })
    void figures_are_exposed_on_the_management_port_of_each_process(String module) {
        var own = yaml(ROOT.resolve(module + "/src/main/resources/application.yml"));
        var name = module.replace("service-", "");
        var exposed = name.equals("gateway")
                ? own.at("/management").path("endpoints.web.exposure.include").toString()
                : PLATFORM.at("/management/endpoints/web/exposure/include").asString();

        assertThat(exposed).contains("prometheus");
        assertThat(port(Overlay.PROVINCE.manifests().process(name), "management"))
                .isEqualTo(own.at("/management/server/port").asInt());
    }

    @Test
    void containers_log_json_and_people_read_lines() {
        for (var overlay : Overlay.values()) {
            overlay.manifests()
                    .ours()
                    .forEach(workload -> assertThat(environment(workload))
                            .as(name(workload))
                            .containsEntry("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"));
        }
        assertThat(PLATFORM.at("/logging/structured/format").isMissingNode()).isTrue();
    }

    @Test
    void each_service_has_a_user_with_a_database_of_its_own() {
        var users = Overlay.PROVINCE
                .manifests()
                .one("PerconaServerMongoDB", "guichet")
                .at("/spec/users")
                .valueStream()
                .collect(toMap(
                        user -> user.path("name").asString(),
                        user -> user.at("/roles/0/db").asString()));

        assertThat(users)
                .hasSize(5)
                .allSatisfy((user, database) -> assertThat(database).isEqualTo(user));
    }

    private static String topic(String name) {
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata:
                  name: %s
                  namespace: guichet-stores
                  labels:
                    strimzi.io/cluster: guichet
                spec:
                  partitions: %d
                  replicas: 3
                  config:
                    min.insync.replicas: 2
                    cleanup.policy: %s
                """.formatted(name, Topics.partitionsOf(name), Topics.isCompacted(name) ? "compact" : "delete");
    }

    private static Map<String, String> environment(JsonNode workload) {
        return container(workload)
                .path("env")
                .valueStream()
                .collect(toMap(
                        each -> each.path("name").asString(),
                        each -> each.path("value").asString("")));
    }

    private static int port(JsonNode workload, String name) {
        return container(workload)
                .path("ports")
                .valueStream()
                .filter(port -> port.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("containerPort")
                .asInt();
    }

    private static JsonNode yaml(Path file) {
        try {
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
