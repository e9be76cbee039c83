package io.guichet.audit.rule.http;

import io.guichet.audit.rule.Grade;
import io.guichet.audit.rule.Rule;
import io.guichet.audit.rule.RuleCatalogue;
import io.guichet.platform.domain.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules, to be read and searched. */
@RestController
@RequestMapping("/api/audit/rules")
public final class RuleController {

    private final RuleCatalogue catalogue;

    public RuleController(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rules asked for. */
    record RulesView(int version, List<Rule> rules) {}

    @GetMapping
    RulesView list(
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam(name = "q", required = false) @Nullable String part) {
        return new RulesView(catalogue.version(), catalogue.list(grade, part));
    }

    @GetMapping("/{code}")
    Rule one(@PathVariable String code) {
        return catalogue.find(code).orElseThrow(() -> new NotFound("rule", code));
    }
}
