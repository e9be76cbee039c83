package io.guichet.audit.ledger;

/** Hears how the ledger fares. */
public interface LedgerFigures {

    /**
     * After each look at the broker.
     *
     * @param behind messages that this reader knows of and that are not in the log yet
     */
    void read(long behind);

    /** @param size leaves in the log, with those that were just appended */
    void appended(long size);

    /**
     * Something is missing or out of order, and the log says so.
     *
     * @param what {@code offset-gap} and the like
     */
    void alarm(String what);

    /** A message that is no event. */
    void rejected();

    /** Nobody listens. */
    static LedgerFigures none() {
        return new LedgerFigures() {
            @Override
            public void read(long behind) {}

            @Override
            public void appended(long size) {}

            @Override
            public void alarm(String what) {}

            @Override
            public void rejected() {}
        };
    }
}
