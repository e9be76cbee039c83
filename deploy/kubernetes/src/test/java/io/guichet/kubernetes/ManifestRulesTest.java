package io.guichet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestRulesTest {

    private static final List<Rule> RULES = Stream.of(
                    PodRules.all(), LifeRules.all(), ClusterRules.all(), LedgerRules.all())
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_applied_keeps_the_rule(Rule rule) {
        for (var overlay : Overlay.values()) {
            assertThat(rule.findings().apply(overlay.manifests()))
                    .as("%s in %s", rule, overlay)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_bad_example_is_found_by_this_rule_and_by_no_other(Rule rule) {
        var spoiled = rule.example().manifests();
        rule.spoil().accept(spoiled);

        assertThat(RULES.stream()
                        .filter(each -> each.findings().apply(spoiled).findAny().isPresent()))
                .containsExactly(rule);
    }

    @Test
    void there_are_forty_rules_and_more() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(40).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void rendering_twice_gives_the_same_bytes() {
        for (var overlay : Overlay.values()) {
            assertThat(overlay.renderNow()).isEqualTo(overlay.rendered());
        }
    }

    static List<Rule> rules() {
        return RULES;
    }
}
