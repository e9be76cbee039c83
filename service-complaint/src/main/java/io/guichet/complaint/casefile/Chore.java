package io.guichet.complaint.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that time does to a case without anybody's command. A case is looked at after each change and then not
 * before its next chore is due.
 */
public interface Chore {

    /**
     * Does what is due by now; nothing when nothing is, or when it was done before.
     *
     * @return the case afterwards
     */
    CaseFile attend(CaseFile file, Instant now);

    /** When there may be something to do next, if nobody changes the case before; empty: only a change brings that about. */
    Optional<Instant> next(CaseFile file, Instant now);
}
