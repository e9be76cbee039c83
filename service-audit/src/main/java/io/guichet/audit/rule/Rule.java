package io.guichet.audit.rule;

import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;

/**
 * A rule.
 *
 * @param code like {@code C6}
 * @param category a word in capitals, for lists
 */
public record Rule(String code, String category, Grade grade, Held subject, Source source, Words text) {

    /** Where it stands. */
    public record Source(String document, String clause) {}

    public Rule {
        Ids.slug("code", code);
    }

    boolean mentions(String part) {
        return code.equalsIgnoreCase(part)
                || text.zh().contains(part)
                || text.en().toLowerCase(java.util.Locale.ROOT).contains(part.toLowerCase(java.util.Locale.ROOT));
    }
}
