package io.guichet.complaint.phrase;

import java.util.List;

/**
 * @param hits forbidden phrases, in order; with none the text may be sent
 * @param recommended courteous phrases in it
 */
public record Verdict(List<Hit> hits, List<String> recommended) {

    public Verdict {
        hits = List.copyOf(hits);
        recommended = List.copyOf(recommended);
    }

    public boolean isFine() {
        return hits.isEmpty();
    }
}
