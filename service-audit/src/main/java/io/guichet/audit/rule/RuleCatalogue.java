package io.guichet.audit.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of all rules, those of the file first. Lists whose text the source does not give, as 五个不准 and 八条禁令 (W9),
 * are a matter of each place's settings.
 */
public final class RuleCatalogue {

    private final int version;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a code comes twice */
    public RuleCatalogue(int version, List<Rule> all) {
        this.version = version;
        for (Rule rule : all) {
            if (rules.put(rule.code(), rule) != null)
                throw new IllegalArgumentException("rule " + rule.code() + " twice");
        }
    }

    public int version() {
        return version;
    }

    public Optional<Rule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /** @throws RuleRefusal.UnknownRule when there is none */
    public Rule require(String code) {
        return find(code).orElseThrow(() -> new RuleRefusal.UnknownRule(code));
    }

    /** Those of a grade that mention this; null means any. */
    public List<Rule> list(@Nullable Grade grade, @Nullable String part) {
        return rules.values().stream()
                .filter(rule -> grade == null || rule.grade() == grade)
                .filter(rule -> part == null || part.isBlank() || rule.mentions(part.strip()))
                .toList();
    }
}
