package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guichet.local.platform.ServicePlan;
import io.guichet.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running processes say of themselves: every figure that is asked for is there, and none names a person or a thing. */
class FiguresIT {

    private static final Pattern LINE = Pattern.compile("^([a-zA-Z_:][a-zA-Z0-9_:]*)\\{(.*)} \\S+$");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A UUID, or as many digits as a phone or an identity card has. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|\\d{7,}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningHall hall = RunningHall.shared();

    /** Every label is on the list of docs/metrics.md, and no value of one looks like somebody or something. */
    @Test
    void labels_are_on_the_list_and_their_values_are_no_ids() throws IOException {
        var allowed = Files.readString(WatchFiles.ROOT.resolve("docs/metrics.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .collect(Collectors.toSet());
        var wrong = new TreeSet<String>();
        var values = new TreeMap<String, TreeSet<String>>();
        for (var service : ServicePlan.ALL) {
            for (var line : figuresOf(service).lines().toList()) {
                var found = LINE.matcher(line);
                if (!found.matches()) continue;
                var label = LABEL.matcher(found.group(2));
                while (label.find()) {
                    if (!allowed.contains(label.group(1))) wrong.add(found.group(1) + " has label " + label.group(1));
                    // The directory of a test has the number of its process in it.
                    var isId = !label.group(1).equals("path")
                            && ID.matcher(label.group(2)).find();
                    if (isId) wrong.add(found.group(1) + " " + label.group());
                    values.computeIfAbsent(service.name() + " " + label.group(1), first -> new TreeSet<>())
                            .add(label.group(2));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(values).containsKeys("queue hall", "queue series", "equipment severity", "complaint kind");
        assertThat(values).allSatisfy((label, its) -> assertThat(its).as(label).hasSizeLessThan(200));
    }

    /** The system's own Prometheus reads the rules and the running platform; {@code ./guichet test} installs it if it may. */
    @Test
    void prometheus_finds_every_figure_that_a_rule_or_a_panel_names() throws Exception {
        var program = WatchFiles.program("prometheus");
        assumeTrue(
                program.isPresent(),
                "no prometheus here (on Debian: apt-get install prometheus): rules are not tried on the running platform");
        var port = Ports.unusedRange(1);
        var home =
                Path.of("target", "prometheus-" + ProcessHandle.current().pid()).toAbsolutePath();
        Files.createDirectories(home);
        var config = Files.writeString(home.resolve("prometheus.yml"), configuration());
        var prometheus = new ProcessBuilder(
                        program.get().toString(),
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + home.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port,
                        "--log.level=warn")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            var asked = new Prometheus(URI.create("http://127.0.0.1:" + port));
            await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(asked.count("up{job=\"guichet\"} == 1")).isEqualTo(6));
            var wanted = wanted();
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(missing(asked, wanted)).isEmpty());

            assertThat(asked.rulesThatAreNotRight()).isEmpty();
            say(
                    "Prometheus found %d selectors of %d expressions",
                    wanted.size(), WatchFiles.expressions().size());
        } finally {
            prometheus.destroy();
            prometheus.waitFor();
        }
    }

    /** Each selector and label by one place that asks for it. */
    private static Map<String, String> wanted() {
        var wanted = new TreeMap<String, String>();
        WatchFiles.expressions().forEach((where, expression) -> {
            for (var selector : Selectors.of(expression)) {
                // Of ratios there is none before there is something to divide.
                if (selector.name().contains(":")) continue;
                var labels = new ArrayList<String>();
                selector.labels().forEach((label, value) -> {
                    // Not every state of a thing, and no failure, has to be there.
                    if (!label.equals("status"))
                        labels.add(label + (value.isEmpty() ? "!=\"\"" : "=\"" + value + "\""));
                });
                wanted.put(selector.name() + "{" + String.join(",", labels) + "}", where);
            }
        });
        return wanted;
    }

    private static List<String> missing(Prometheus asked, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> asked.count(each.getKey()) == 0)
                .map(each -> each.getKey() + " of " + each.getValue())
                .toList();
    }

    /** As it is shipped, but for the addresses, and more often. */
    private String configuration() throws IOException {
        var shipped = Files.readString(WatchFiles.PROMETHEUS.resolve("prometheus.yml"))
                .replace("15s", "5s")
                .replace("- rules.yml", "- " + WatchFiles.PROMETHEUS.resolve("rules.yml"));
        for (var service : ServicePlan.ALL) {
            shipped = shipped.replaceFirst(
                    service.name() + ":\\d+",
                    "127.0.0.1:" + hall.platform().ports().management(service));
        }
        return shipped;
    }

    private String figuresOf(ServicePlan service) {
        return send(
                URI.create("http://127.0.0.1:" + hall.platform().ports().management(service) + "/actuator/prometheus"));
    }

    private String send(URI address) {
        try {
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("%s %s", address, answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its HTTP API. */
    private final class Prometheus {

        private final URI base;

        Prometheus(URI base) {
            this.base = base;
        }

        int count(String query) {
            var answer =
                    ask("/api/v1/query?query=" + URLEncoder.encode("count(" + query + ")", StandardCharsets.UTF_8));
            return answer.at("/data/result/0/value/1").asInt(0);
        }

        List<String> rulesThatAreNotRight() {
            return ask("/api/v1/rules")
                    .at("/data/groups")
                    .valueStream()
                    .flatMap(group -> group.path("rules").valueStream())
                    .filter(rule -> rule.path("health").asString().equals("err"))
                    .map(rule -> rule.path("name").asString() + ": "
                            + rule.path("lastError").asString())
                    .toList();
        }

        private JsonNode ask(String path) {
            return JsonMapper.shared().readTree(send(base.resolve(path)));
        }
    }
}
