package io.guichet.audit.rule.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.HttpSlice;
import io.guichet.audit.rule.RuleFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** W9, C6. */
class RuleControllerTest {

    private final HttpSlice http =
            HttpSlice.of(List.of(new RuleProblems()), new RuleController(RuleFixture.catalogue()));

    @Test
    void rules_are_read_and_searched() throws Exception {
        assertThat(http.get("/rules/C6").is(200).json().get("grade").asString()).isEqualTo("SERIOUS");
        assertThat(http.get("/rules?q=游戏").is(200).json().get("rules").size()).isEqualTo(1);
        assertThat(http.get("/rules?grade=GRAVE").is(200).json().get("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void what_is_no_rule_is_not_found() throws Exception {
        http.get("/rules/C99").isProblem(404, "not-found");
        http.get("/rules?grade=TERRIBLE").isInvalidAt("grade");
    }
}
