package io.guichet.audit.ledger;

/** Where a message goes, as it came, that became a rejected leaf: somebody may mend its sender and send it again. */
@FunctionalInterface
public interface DeadLetters {

    /** At least once; does not wait long and does not throw, the leaf says where the message stands anyway. */
    void put(Arrived arrived);
}
