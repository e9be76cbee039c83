package io.guichet.complaint.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for forbidden phrases in what staff write. What a citizen says, or staff quote a citizen as having heard, counts
 * against nobody.
 */
public final class CheckPhrases {

    /** How soon after a phrase its harmless continuation must come, in characters that matter. */
    private static final int SOON = 14;

    private static final String OPENING = "“「『\"‘";
    private static final String CLOSING = "”」』\"’";
    private static final List<String> REPORTED = List.of("反映", "说", "称", "提到", "投诉", "所述", "听到", "回答");
    private static final int CUE = 14;

    private final Lexicon lexicon;

    public CheckPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Span(int from, int to) {

        boolean covers(int start, int end) {
            return from <= start && end <= to;
        }
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Verdict check(String written) {
        Normalized text = Normalized.of(written);
        List<Span> allowed = allowed(text);
        List<Span> quoted = quoted(written);
        List<Hit> hits = new ArrayList<>();
        for (Phrase phrase : lexicon.forbidden()) {
            for (String form : phrase.forms()) {
                for (Span found : find(text, form)) {
                    if (phrase.wholeClause() && !text.isClause(found.from, found.to)) continue;
                    if (allowed.stream().anyMatch(fine -> fine.covers(found.from, found.to))) continue;
                    if (isMadeFine(text, found, phrase)) continue;
                    int start = text.start(found.from);
                    int end = text.end(written, found.to);
                    if (quoted.stream().anyMatch(quote -> quote.covers(start, end))) continue;
                    hits.add(new Hit(phrase.code(), start, end, written.substring(start, end), phrase.suggestion()));
                }
            }
        }
        return new Verdict(withoutInner(hits), recommended(text));
    }

    private List<Span> allowed(Normalized text) {
        List<Span> spans = new ArrayList<>();
        lexicon.allowed().forEach(wording -> spans.addAll(find(text, wording)));
        return spans;
    }

    private List<String> recommended(Normalized text) {
        return lexicon.recommended().stream()
                .filter(wording -> !find(text, wording).isEmpty())
                .toList();
    }

    private static List<Span> find(Normalized text, String wording) {
        String wanted = Normalized.text(wording);
        List<Span> found = new ArrayList<>();
        if (wanted.isEmpty()) return found;
        int at = text.text().indexOf(wanted);
        while (at >= 0) {
            found.add(new Span(at, at + wanted.length()));
            at = text.text().indexOf(wanted, at + 1);
        }
        return found;
    }

    private static boolean isMadeFine(Normalized text, Span found, Phrase phrase) {
        String next = text.text().substring(found.to, Math.min(text.text().length(), found.to + SOON));
        return phrase.fineBefore().stream().map(Normalized::text).anyMatch(next::contains);
    }

    /** Between quotation marks, after words that say somebody else is quoted. */
    private static List<Span> quoted(String written) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            int pair = OPENING.indexOf(written.charAt(i));
            if (pair < 0) continue;
            int end = written.indexOf(CLOSING.charAt(pair), i + 1);
            if (end < 0) return spans;
            String cue = written.substring(Math.max(0, i - CUE), i);
            if (REPORTED.stream().anyMatch(cue::contains)) spans.add(new Span(i, end + 1));
            i = end;
        }
        return spans;
    }

    /** Of several at one place the longest is shown. */
    private static List<Hit> withoutInner(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> isInside(hit, other)))
                .distinct()
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::code))
                .toList();
    }

    private static boolean isInside(Hit hit, Hit other) {
        boolean covered = other.start() <= hit.start() && hit.end() <= other.end();
        return covered && other.end() - other.start() > hit.end() - hit.start();
    }
}
