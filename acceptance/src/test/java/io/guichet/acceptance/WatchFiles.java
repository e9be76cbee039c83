package io.guichet.acceptance;

import io.guichet.local.platform.PlatformOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules, dashboards and pages for alerts, as {@code deploy/observability} and {@code docs} have them. */
final class WatchFiles {

    static final Path ROOT = PlatformOptions.repositoryAbove(Path.of(""));
    static final Path PROMETHEUS = ROOT.resolve("deploy/observability/prometheus");
    static final Path DASHBOARDS = ROOT.resolve("deploy/observability/grafana/dashboards");
    static final Path ALERT_PAGES = ROOT.resolve("docs/runbooks/alerts");

    private WatchFiles() {}

    /** One that fires. */
    record Alert(String name, String expression, String severity, String summary, String page) {}

    static List<Alert> alerts() {
        return rules().filter(rule -> rule.has("alert"))
                .map(rule -> new Alert(
                        rule.path("alert").asString(),
                        rule.path("expr").asString(),
                        rule.at("/labels/severity").asString(""),
                        rule.at("/annotations/summary").asString(""),
                        rule.at("/annotations/runbook_url").asString("")))
                .toList();
    }

    /** Names of figures that rules make of others. */
    static List<String> recorded() {
        return rules().filter(rule -> rule.has("record"))
                .map(rule -> rule.path("record").asString())
                .toList();
    }

    /** Every expression by where it stands. */
    static Map<String, String> expressions() {
        Map<String, String> expressions = new LinkedHashMap<>();
        rules().forEach(rule -> expressions.put(
                rule.path("alert").asString(rule.path("record").asString("")),
                rule.path("expr").asString()));
        for (var dashboard : dashboards()) {
            for (var panel : dashboard.path("panels")) {
                for (var target : panel.path("targets")) {
                    expressions.put(
                            dashboard.path("uid").asString() + "/"
                                    + panel.path("title").asString() + "/"
                                    + target.path("refId").asString(),
                            target.path("expr").asString());
                }
            }
        }
        return expressions;
    }

    static List<JsonNode> dashboards() {
        try (var files = Files.list(DASHBOARDS)) {
            return files.sorted()
                    .map(file -> JsonMapper.shared().readTree(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of alerts that {@code promtool test rules} wants to fire at some time, or wants to be silent at some time. */
    static Set<String> tried(boolean fires) {
        var tried = new TreeSet<String>();
        for (var test : yaml(PROMETHEUS.resolve("rules-test.yml")).path("tests")) {
            for (var check : test.path("alert_rule_test")) {
                if (check.path("exp_alerts").isEmpty() != fires) {
                    tried.add(check.path("alertname").asString());
                }
            }
        }
        return tried;
    }

    static JsonNode yaml(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return JsonMapper.shared().valueToTree(new Yaml().load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a program of the system is, if it is there. */
    static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<JsonNode> rules() {
        var rules = new ArrayList<JsonNode>();
        for (var group : yaml(PROMETHEUS.resolve("rules.yml")).path("groups"))
            group.path("rules").forEach(rules::add);
        return rules.stream();
    }
}
