package io.guichet.audit.handbook;

import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.util.Locale;

/**
 * One standard (S1).
 *
 * @param code stays the same over the editions; checklists of inspections refer to it
 * @param category a word in capitals: LANGUAGE, PHONE, APPEARANCE…
 */
public record Section(String code, String category, Words title, Words body) {

    private static final int LONGEST_CATEGORY = 32;

    public Section {
        Ids.slug("code", code);
        if (!category.matches("[A-Z][A-Z_]{0," + (LONGEST_CATEGORY - 1) + "}")) {
            throw new IllegalArgumentException("category: 1 to 32 capitals");
        }
    }

    boolean mentions(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return title.zh().contains(part)
                || body.zh().contains(part)
                || title.en().toLowerCase(Locale.ROOT).contains(lower)
                || body.en().toLowerCase(Locale.ROOT).contains(lower);
    }
}
