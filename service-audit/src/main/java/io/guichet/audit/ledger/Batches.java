package io.guichet.audit.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

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

    /** The leaves from {@code from} to before {@code to}, in order; those that are not there are left out. */
    default List<byte[]> range(long from, long to) {
        List<byte[]> leaves = new ArrayList<>();
        for (Batch batch : covering(from, to)) {
            int begin = (int) Math.max(0, from - batch.first());
            int end = (int) Math.min(batch.leaves().size(), to - batch.first());
            leaves.addAll(batch.leaves().subList(begin, end));
        }
        return leaves;
    }

    /**
     * The leaves at these places, and nothing of their neighbours; places without a leaf are left out. Reads a batch
     * once, however many of its leaves are wanted.
     */
    SortedMap<Long, byte[]> leaves(Collection<Long> places);

    /** Another writer was faster: read the head again. */
    final class Fenced extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Fenced(long first) {
            super("a batch stands at " + first, null, false, false);
        }
    }
}
