package io.guichet.audit.ledger;

import java.util.List;
import java.util.Optional;

/** The batches of the log: its truth. All else is made from them and can be made again. */
public interface Batches {

    /** The last one; read so that no fail-over takes it back. */
    Optional<Batch> head();

    /**
     * Acknowledged by a majority, on disk.
     *
     * @throws Fenced when another writer has put a batch there
     */
    void add(Batch batch);

    /** The batches in which leaves from {@code from} to before {@code to} stand, in order. */
    List<Batch> covering(long from, long to);

    /** Another writer was faster: read the head again. */
    final class Fenced extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Fenced(long first) {
            super("a batch stands at " + first, null, false, false);
        }
    }
}
