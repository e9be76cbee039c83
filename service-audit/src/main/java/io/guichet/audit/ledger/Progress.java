package io.guichet.audit.ledger;

/** How far what is made from the batches has come. Too little only means to do it again. */
public interface Progress {

    /** Leaves that the tiles hold. */
    long tiled();

    /** Never goes back. */
    void tiled(long size);

    /** The tiles are worth nothing. */
    void tileAgain();

    /** Leaves that the index holds. */
    long indexed();

    /** Never goes back. */
    void indexed(long size);

    /** The index has no more than this; after a {@link EntryIndex#cut}. */
    void indexedOnly(long size);
}
