package io.guichet.complaint.casefile;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases. */
public interface CaseFiles {

    /** @throws NotFound when there is none */
    CaseFile find(String id);

    /** By what the citizen calls it. */
    Optional<CaseFile> numbered(String number);

    /**
     * Keeps a new case with its events.
     *
     * @return whether it was kept; if its id is taken, nothing changed
     */
    boolean add(Change<CaseFile, CaseEvent> change);

    /**
     * Keeps a change that was decided on the version of its case.
     *
     * @throws io.guichet.platform.domain.Stale when it was changed meanwhile
     */
    CaseFile save(Change<CaseFile, CaseEvent> change);

    /** Those that fit, most urgent first, then oldest first; at most 50 a page. */
    List<CaseFile> list(Search search);

    /** Open cases of which a limit has ended by now. */
    List<CaseFile> due(Instant now, int limit);

    /** Open cases with a deadline counted on days without a notice before the calendar knew this day. */
    List<CaseFile> provisional(LocalDate knownThrough, int limit);

    /** Merged cases, for those whose leading case has its answer. */
    List<CaseFile> merged(int limit);

    /** Those received in this time, at a hall or at any. */
    List<CaseFile> received(@Nullable String hallId, Instant from, Instant to);
}
