package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guichet.acceptance.WatchFiles.Alert;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code deploy/observability} says, without anything that runs. */
class WatchFilesTest {

    @Test
    void every_alert_says_how_urgent_it_is_and_leads_to_a_page_and_every_page_belongs_to_an_alert() throws IOException {
        assertThat(WatchFiles.alerts()).hasSizeGreaterThan(15).allSatisfy(alert -> {
            assertThat(alert.severity()).as(alert.name()).isIn("page", "ticket");
            assertThat(alert.summary()).as(alert.name()).isNotBlank();
            assertThat(WatchFiles.ROOT.resolve(alert.page())).as(alert.name()).isRegularFile();
            assertThat(Files.readString(WatchFiles.ROOT.resolve(alert.page()))).contains("`" + alert.name() + "`");
        });
        try (var pages = Files.list(WatchFiles.ALERT_PAGES)) {
            assertThat(pages.map(page -> WatchFiles.ROOT.relativize(page).toString()))
                    .containsExactlyInAnyOrderElementsOf(WatchFiles.alerts().stream()
                            .map(Alert::page)
                            .distinct()
                            .toList());
        }
    }

    @Test
    void every_alert_is_tried_where_it_must_fire_and_where_it_must_not() {
        var alerts = WatchFiles.alerts().stream().map(Alert::name).toList();

        assertThat(WatchFiles.tried(true)).containsExactlyInAnyOrderElementsOf(alerts);
        assertThat(WatchFiles.tried(false)).containsExactlyInAnyOrderElementsOf(alerts);
    }

    /** Where the system has Prometheus ({@code ./guichet test} installs it if it may); elsewhere skipped. */
    @Test
    void promtool_finds_the_rules_right_and_they_fire_as_the_cases_say() throws Exception {
        var promtool = WatchFiles.program("promtool");
        assumeTrue(
                promtool.isPresent(), "no promtool here (on Debian: apt-get install prometheus): rules are not tried");

        run(promtool.get(), "check", "rules", "rules.yml");
        run(promtool.get(), "check", "config", "prometheus.yml");
        run(promtool.get(), "test", "rules", "rules-test.yml");
    }

    @Test
    void every_panel_has_a_title_a_unit_and_something_to_show() {
        assertThat(WatchFiles.dashboards()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(dashboard -> {
            assertThat(dashboard.path("panels").size()).isGreaterThan(4);
            for (var panel : dashboard.path("panels")) {
                assertThat(panel.path("title").asString()).isNotBlank();
                assertThat(panel.at("/fieldConfig/defaults/unit").asString()).isNotBlank();
                assertThat(panel.path("targets")).isNotEmpty();
                assertThat(panel.at("/datasource/uid").asString()).isEqualTo("${datasource}");
            }
        });
        assertThat(WatchFiles.dashboards().stream().map(each -> each.path("uid").asString()))
                .doesNotHaveDuplicates();
    }

    /** docs/metrics.md has each of our own figures that is asked for. */
    @Test
    void every_figure_of_ours_that_is_asked_for_is_explained() throws IOException {
        var explained = Files.readString(WatchFiles.ROOT.resolve("docs/metrics.md"));
        WatchFiles.expressions()
                .forEach((where, expression) -> Selectors.of(expression).stream()
                        .map(Selectors::name)
                        .filter(name -> name.startsWith("guichet_"))
                        .forEach(name -> assertThat(explained)
                                .as(where)
                                .contains("`" + name.replaceFirst("_(bucket|count|sum|max)$", "") + "`")));
    }

    @Test
    void recorded_figures_that_are_asked_for_are_recorded() {
        WatchFiles.expressions()
                .forEach((where, expression) -> Selectors.of(expression).stream()
                        .map(Selectors::name)
                        .filter(name -> name.contains(":"))
                        .forEach(name ->
                                assertThat(WatchFiles.recorded()).as(where).contains(name)));
    }

    @Test
    void what_an_expression_asks_for_is_found() {
        assertThat(Selectors.of(
                        "sum by (a, b) (rate(x_total{service=\"q\",uri!=\"/events\"}[5m])) / max(y:z5m) > 14.4 * 0.1"))
                .isEqualTo(Set.of(
                        new Selectors("x_total", Map.of("service", "q", "uri", "")), new Selectors("y:z5m", Map.of())));
        assertThat(Selectors.of("a > 1\nand\nb{le=\"1.0\"} == 0"))
                .isEqualTo(Set.of(new Selectors("a", Map.of()), new Selectors("b", Map.of("le", "1.0"))));
        assertThat(Selectors.of("max by (hall) (w) > 45 * 60")).isEqualTo(Set.of(new Selectors("w", Map.of())));
    }

    private static void run(Path program, String... words) throws Exception {
        var command = new java.util.ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(WatchFiles.PROMETHEUS.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
