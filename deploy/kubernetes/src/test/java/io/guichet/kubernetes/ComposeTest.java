package io.guichet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code deploy/compose.yaml} says the same as the code and as the manifests. No Docker engine is asked. */
class ComposeTest {

    private static JsonNode compose = JsonMapper.shared().nullNode();

    @BeforeAll
    static void read() throws IOException {
        // SnakeYAML resolves anchors and merges, which the tree reader of Jackson does not.
        try (var reader = Files.newBufferedReader(Path.of("..", "compose.yaml"))) {
            compose = JsonMapper.shared().valueToTree(new Yaml().load(reader));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "queue", "evaluation", "complaint", "equipment", "audit"})
    void a_process_has_the_image_the_port_and_the_secret_of_its_deployment(String process) {
        var service = compose.at("/services/" + process);
        var deployment = Overlay.ONE_HALL.manifests().process(process);
        var management =
                Manifests.container(deployment).at("/ports/1/containerPort").asInt();

        assertThat(service.path("image").asString())
                .isEqualTo(Manifests.container(deployment).path("image").asString());
        assertThat(service.at("/healthcheck/test").toString()).contains("/127.0.0.1/" + management + " ");
        assertThat(service.at("/secrets/0/target").asString()).isEqualTo("guichet.secret");
        assertThat(service.path("read_only").asBoolean(false)).isTrue();
        assertThat(service.path("user").asString()).isEqualTo("10001:10001");
        assertThat(service.at("/cap_drop/0").asString()).isEqualTo("ALL");
        assertThat(service.has("mem_limit")).isTrue();
    }

    @Test
    void only_the_gateway_is_reached_from_outside_and_only_from_this_machine_unless_somebody_says_so() {
        var open = new ArrayList<String>();
        compose.path("services").propertyStream().forEach(service -> {
            if (service.getValue().has("ports")) open.add(service.getKey());
        });

        assertThat(open).containsExactlyInAnyOrder("gateway", "grafana");
        assertThat(compose.at("/services/grafana/ports").toString()).isEqualTo("[\"127.0.0.1:3000:3000\"]");
        assertThat(compose.at("/services/gateway/ports").toString())
                .isEqualTo("[\"${GUICHET_BIND:-127.0.0.1}:8080:8080\"]");
    }

    @Test
    void prometheus_asks_every_process_at_its_management_port_which_listens_for_it() throws IOException {
        var targets = new ArrayList<String>();
        try (var reader = Files.newBufferedReader(Path.of("..", "observability", "prometheus", "prometheus.yml"))) {
            JsonNode asked = JsonMapper.shared().valueToTree(new Yaml().load(reader));
            assertThat(asked.at("/scrape_configs/0/metrics_path").asString()).isEqualTo(metricsPathOfTheCluster());
            asked.at("/scrape_configs/0/static_configs/0/targets")
                    .valueStream()
                    .forEach(target -> targets.add(target.asString()));
        }
        var processes = List.of("gateway", "queue", "evaluation", "complaint", "equipment", "audit");

        assertThat(targets)
                .containsExactlyInAnyOrderElementsOf(processes.stream()
                        .map(process -> process + ":" + managementPort(process))
                        .toList());
        for (var process : processes) {
            var environment = compose.at("/services/" + process + "/environment");
            var address = process.equals("gateway") ? "GUICHET_MANAGEMENT_BIND" : "MANAGEMENT_SERVER_ADDRESS";
            assertThat(environment.path(address).asString()).as(process).isEqualTo("0.0.0.0");
            assertThat(environment.path("LOGGING_STRUCTURED_FORMAT_CONSOLE").asString())
                    .isEqualTo("ecs");
        }
    }

    private static int managementPort(String process) {
        return Manifests.container(Overlay.ONE_HALL.manifests().process(process))
                .at("/ports/1/containerPort")
                .asInt();
    }

    private static String metricsPathOfTheCluster() throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("components", "watched", "pod-monitor.yaml"))) {
            JsonNode monitor = JsonMapper.shared().valueToTree(new Yaml().load(reader));
            return monitor.at("/spec/podMetricsEndpoints/0/path").asString();
        }
    }

    @Test
    void every_service_uses_a_database_of_its_own_in_the_set_of_one() {
        for (var service : List.of("queue", "evaluation", "complaint", "equipment", "audit")) {
            assertThat(compose.at("/services/" + service + "/environment/SPRING_MONGODB_URI")
                            .asString())
                    .isEqualTo("mongodb://mongodb:27017/guichet_" + service + "?replicaSet=guichet");
        }
    }

    @Test
    void nothing_secret_stands_in_the_file() {
        compose.path("services")
                .valueStream()
                .forEach(service -> service.path("environment").propertyNames().stream()
                        // The path of a file that holds one.
                        .filter(name -> !name.endsWith("__FILE"))
                        .forEach(name ->
                                assertThat(name).doesNotContain("SECRET").doesNotContain("PASSWORD")));
        compose.path("secrets")
                .valueStream()
                .forEach(secret -> assertThat(secret.path("file").asString()).startsWith("./compose-secrets.d/"));
    }

    @Test
    void every_secret_that_is_used_is_declared_and_every_declared_one_is_used() {
        var used = compose.path("services")
                .valueStream()
                .flatMap(service -> service.path("secrets").valueStream())
                .map(secret -> secret.path("source").asString())
                .toList();

        assertThat(compose.path("secrets").propertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void stores_keep_their_data_on_volumes_and_say_when_they_are_ready() {
        for (var store : List.of("mongodb", "kafka")) {
            assertThat(compose.at("/services/" + store + "/volumes/0").asString())
                    .startsWith(store + ":");
            assertThat(compose.at("/services/" + store + "/healthcheck/test").isEmpty())
                    .isFalse();
            assertThat(compose.path("volumes").has(store)).isTrue();
        }
    }

    /** Its image has no directory that a volume could take owner and rights from, so it is one of this machine. */
    @Test
    void the_ledger_signs_with_a_secret_and_keeps_its_checkpoint_outside_of_the_database() {
        var audit = compose.at("/services/audit");
        var environment = audit.path("environment");
        var given = new ArrayList<String>();
        audit.path("secrets")
                .valueStream()
                .forEach(secret ->
                        given.add("/run/secrets/" + secret.path("target").asString()));

        assertThat(environment.path(LedgerRules.KEY_FILE).asString()).isIn(given);
        assertThat(environment.path(LedgerRules.CHECKPOINT_FILE).asString()).startsWith("/ledger/");
        assertThat(audit.path("volumes").toString()).isEqualTo("[\"./compose-ledger.d/ledger:/ledger\"]");
        compose.path("services")
                .propertyStream()
                .forEach(service -> assertThat(
                                service.getValue().path("secrets").toString().contains("ledger-key"))
                        .as(service.getKey())
                        .isEqualTo(service.getKey().equals("audit")));
    }

    @Test
    void the_script_makes_every_secret_and_a_directory_that_the_container_may_write(@TempDir Path machine)
            throws Exception {
        var home = machine.resolve("home");
        for (var process : Manifests.OURS) put(home.resolve("secrets").resolve(process), "c2VjcmV0\n");
        put(home.resolve("secrets/ledger-key"), "dGhlIGtleSBvZiB0aGUgdHJpYWw=");
        put(home.resolve("keys/signing.jwk.json"), "{}");
        put(home.resolve("identity.json"), "{\"issuer\" : \"http://127.0.0.1:8100\"}");
        Files.createDirectories(machine.resolve("deploy"));
        var script = Files.copy(Path.of("..", "compose-secrets"), machine.resolve("deploy/compose-secrets"));

        assertThat(run(script, home)).contains("secrets are in deploy/compose-secrets.d");

        compose.path("secrets")
                .valueStream()
                .forEach(secret -> assertThat(machine.resolve("deploy")
                                .resolve(secret.path("file").asString()))
                        .isNotEmptyFile());
        var key = Files.readString(machine.resolve("deploy/compose-secrets.d/ledger-key"));
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(machine.resolve("deploy/compose-ledger.d"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(machine.resolve("deploy/compose-ledger.d/ledger"))))
                .isEqualTo("rwxrwxrwx");
        assertThat(Files.readString(machine.resolve("deploy/compose-secrets.d/identity.json")))
                .contains("http://localhost:8080");
    }

    private static void put(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, content);
    }

    private static String run(Path script, Path home) throws IOException, InterruptedException {
        var command = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true);
        command.environment().put("GUICHET_HOME", home.toString());
        command.environment().remove("GUICHET_PUBLIC_URL");
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
