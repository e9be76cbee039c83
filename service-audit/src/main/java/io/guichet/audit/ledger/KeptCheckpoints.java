package io.guichet.audit.ledger;

import io.guichet.audit.log.SignedNote;
import java.util.Optional;

/** The last checkpoint that was signed, in one place. There are two: the database, and a file outside of it. */
public interface KeptCheckpoints {

    Optional<SignedNote> last();

    /** On disk when it returns. */
    void keep(SignedNote note);
}
