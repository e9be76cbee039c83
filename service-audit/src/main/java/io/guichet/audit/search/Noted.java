package io.guichet.audit.search;

/** An entry as a search sees it. */
final class Noted {

    private final long at;
    private final boolean isPersonal;
    private final long[] terms;

    /** @param terms their hashes, {@link TermHash#EVERY} among them; none when the entry cannot be read */
    Noted(long at, boolean isPersonal, long... terms) {
        this.at = at;
        this.isPersonal = isPersonal;
        this.terms = terms;
    }

    long at() {
        return at;
    }

    boolean isPersonal() {
        return isPersonal;
    }

    long[] terms() {
        return terms;
    }

    boolean hasAll(long... wanted) {
        for (long term : wanted) if (!has(term)) return false;
        return true;
    }

    private boolean has(long wanted) {
        for (long term : terms) if (term == wanted) return true;
        return false;
    }
}
