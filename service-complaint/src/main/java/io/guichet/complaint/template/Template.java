package io.guichet.complaint.template;

import io.guichet.platform.domain.Words;
import java.util.List;

/**
 * A wording to start from. What stands in square brackets is filled in by hand.
 *
 * @param use where it belongs: RECEIPT, MESSAGE, REPLY, REFUSAL, CALL_BACK
 * @param kinds of cases it fits; empty: all
 */
public record Template(String code, String use, List<String> kinds, Words name, Words text) {

    public Template {
        kinds = List.copyOf(kinds);
    }

    boolean fits(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
