package io.guichet.audit.rule;

import io.guichet.platform.domain.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which rules hold here.
 *
 * @param version of the catalogue's file; default 1
 * @param more lists that come from elsewhere, as 五个不准 and 八条禁令 (W9): the source names them and does not give their text,
 *     so each place fills in its own; default none
 */
@ConfigurationProperties("guichet.audit.rules")
public record RuleSettings(
        @DefaultValue("1") int version, @DefaultValue List<Own> more) {

    /** A rule as a setting. */
    public record Own(
            String code,
            @Nullable String category,
            Grade grade,
            @Nullable Held subject,
            String document,
            String clause,
            String zh,
            String en) {

        Rule toRule() {
            return new Rule(
                    code,
                    category == null ? "LIST" : category,
                    grade,
                    subject == null ? Held.PERSON : subject,
                    new Rule.Source(document, clause),
                    new Words(zh, en));
        }
    }
}
