package io.guichet.complaint.phrase;

import io.guichet.platform.domain.Words;
import java.util.List;

/**
 * A phrase that staff do not use.
 *
 * @param forms the phrase and its variants, as people write them
 * @param wholeClause whether it only counts when nothing else stands between two punctuation marks
 * @param fineBefore what, when it follows soon, makes it harmless: who says where to go instead is not turning anybody away
 */
public record Phrase(
        String code,
        List<String> forms,
        boolean wholeClause,
        List<String> fineBefore,
        Words suggestion,
        String source) {

    public Phrase {
        forms = List.copyOf(forms);
        fineBefore = List.copyOf(fineBefore);
        if (forms.isEmpty()) throw new IllegalArgumentException(code + " has no form");
    }
}
