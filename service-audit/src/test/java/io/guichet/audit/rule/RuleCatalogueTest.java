package io.guichet.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.audit.rule.file.RuleFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** C6, C11, W9. */
class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleFixture.catalogue();

    @Test
    void the_computer_rules_are_there_with_the_clause_they_come_from() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(number -> "C" + number))
                .allSatisfy(code ->
                        assertThat(catalogue.require(code).source().clause()).isEqualTo(code.substring(1)));
        assertThat(catalogue.require("C6").text().zh()).contains("不得在上班时间内玩游戏");
        assertThat(catalogue.version()).isEqualTo(1);
    }

    @Test
    void rules_are_searched_by_words_and_grade() {
        assertThat(catalogue.list(null, "游戏"))
                .extracting(Rule::code)
                .contains("C6")
                .doesNotContain("C7");
        assertThat(catalogue.list(null, "GAMES")).extracting(Rule::code).contains("C6");
        assertThat(catalogue.list(null, "c6")).extracting(Rule::code).containsExactly("C6");
        assertThat(catalogue.list(Grade.GRAVE, null))
                .extracting(Rule::code)
                .contains("C7", "W6")
                .doesNotContain("C6");
        assertThat(catalogue.list(null, " ")).hasSameSizeAs(catalogue.list(null, null));
    }

    @Test
    void what_is_no_rule_is_no_rule() {
        assertThatExceptionOfType(RuleRefusal.UnknownRule.class).isThrownBy(() -> catalogue.require("C99"));
        assertThatIllegalArgumentException().isThrownBy(() -> RuleFile.read(99, List.of()));
    }

    @Test
    void a_place_adds_its_own_lists_and_no_code_twice() {
        RuleSettings.Own own = new RuleSettings.Own("WGBZ-1", null, Grade.GRAVE, null, "五个不准", "1", "不准…", "Do not…");

        Rule added = RuleFile.read(1, List.of(own.toRule())).require("WGBZ-1");

        assertThat(added.category()).isEqualTo("LIST");
        assertThat(added.subject()).isEqualTo(Held.PERSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.read(1, List.of(own.toRule(), own.toRule())))
                .withMessageContaining("twice");
    }
}
