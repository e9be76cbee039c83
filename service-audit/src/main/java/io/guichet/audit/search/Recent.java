package io.guichet.audit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The entries behind the last block, in memory. Not thread-safe. */
final class Recent {

    private static final Noted UNREADABLE = new Noted(0, true);

    private final TermHash hashes = new TermHash();
    private final List<Noted> entries = new ArrayList<>();
    private long first;

    Recent(long first) {
        this.first = first;
    }

    long first() {
        return first;
    }

    long end() {
        return first + entries.size();
    }

    int size() {
        return entries.size();
    }

    void add(Facts facts) {
        long[] terms = new long[facts.terms().size() + 1];
        terms[0] = TermHash.EVERY;
        for (int i = 1; i < terms.length; i++) {
            terms[i] = hashes.remembered(facts.terms().get(i - 1));
        }
        entries.add(new Noted(facts.at().toEpochMilli(), facts.isPersonal(), terms));
    }

    /** Keeps the place of an entry that nobody can read, and nobody finds. */
    void addUnreadable() {
        entries.add(UNREADABLE);
    }

    List<Noted> oldest(int count) {
        return List.copyOf(entries.subList(0, count));
    }

    /** What stands before this place is in a block by now. */
    void forgetBefore(long place) {
        int gone = Math.clamp(place - first, 0, entries.size());
        entries.subList(0, gone).clear();
        first = place;
    }

    void find(long[] wanted, Consumer<Posting> found) {
        for (int place = 0; place < entries.size(); place++) {
            Noted entry = entries.get(place);
            if (entry.hasAll(wanted)) found.accept(new Posting(first + place, entry.at(), entry.isPersonal()));
        }
    }
}
