package io.guichet.audit.ledger;

/** The places between two writes of an append. Tests end the run at each of them; the service passes over them. */
@FunctionalInterface
public interface Steps {

    /** One of these places. */
    enum Step {
        BEFORE_BATCH,
        AFTER_BATCH,
        AFTER_TILES,
        AFTER_TILES_NOTED,
        AFTER_INDEX,
        AFTER_INDEX_NOTED,
        AFTER_FILE,
        AFTER_CHECKPOINT
    }

    void reached(Step step);

    static Steps passing() {
        return step -> {};
    }
}
