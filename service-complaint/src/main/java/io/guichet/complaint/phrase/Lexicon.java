package io.guichet.complaint.phrase;

import java.util.List;

/**
 * One version of the phrases.
 *
 * @param forbidden 服务忌语
 * @param allowed longer wordings that contain a forbidden one and are fine; they are looked at first
 * @param recommended 文明用语
 */
public record Lexicon(int version, List<Phrase> forbidden, List<String> allowed, List<String> recommended) {

    public Lexicon {
        forbidden = List.copyOf(forbidden);
        allowed = List.copyOf(allowed);
        recommended = List.copyOf(recommended);
    }
}
