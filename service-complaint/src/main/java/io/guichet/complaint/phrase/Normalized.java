package io.guichet.complaint.phrase;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without what does not matter to its words: width, case, punctuation, spaces, particles, the plural of pronouns,
 * the polite form of "you". Each remaining character knows where it stood.
 */
final class Normalized {

    private static final String PARTICLES = "啊吧呢嘛呀啦哦噢喔吗哈哟们";

    private final String text;
    private final int[] places;
    private final boolean[] clauseEnds;

    private Normalized(String text, int[] places, boolean[] clauseEnds) {
        this.text = text;
        this.places = places;
        this.clauseEnds = clauseEnds;
    }

    static Normalized of(String written) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[written.length() * 4 + 1];
        boolean[] ends = new boolean[written.length() * 4 + 1];
        for (int i = 0; i < written.length(); ) {
            int character = written.codePointAt(i);
            String folded = fold(character);
            for (int j = 0; j < folded.length() && text.length() < places.length; j++) {
                places[text.length()] = i;
                text.append(folded.charAt(j));
            }
            // A break belongs to the character before it.
            if (isBreak(character) && !text.isEmpty()) ends[text.length() - 1] = true;
            i += Character.charCount(character);
        }
        if (!text.isEmpty()) ends[text.length() - 1] = true;
        return new Normalized(
                text.toString(), Arrays.copyOf(places, text.length()), Arrays.copyOf(ends, text.length()));
    }

    static String text(String written) {
        return of(written).text();
    }

    private static String fold(int character) {
        String wide = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder();
        wide.codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(each -> PARTICLES.indexOf(each) < 0)
                .map(each -> each == '您' ? '你' : Character.toLowerCase(each))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isBreak(int character) {
        return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character);
    }

    /** Whether nothing but these characters stands between two punctuation marks. */
    boolean isClause(int from, int to) {
        return (from == 0 || clauseEnds[from - 1]) && clauseEnds[to - 1];
    }

    int start(int from) {
        return places[from];
    }

    /** Behind the last character as written. */
    int end(String written, int to) {
        int last = places[to - 1];
        return last + Character.charCount(written.codePointAt(last));
    }

    String text() {
        return text;
    }
}
