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

    /**
     * Cases whose time has come: those changed since they were last attended to, and those said to {@link #attendAt}.
     * Longest waiting first.
     */
    List<CaseFile> toAttend(Instant now, int limit);

    /**
     * When this case has to be attended to next, unless it is changed before; if it was changed meanwhile, nothing happens.
     *
     * @param when null: not before it is changed
     */
    void attendAt(CaseFile file, @Nullable Instant when);

    /** Open cases with a deadline counted on days without a notice before the calendar knew this day. */
    List<CaseFile> provisional(LocalDate knownThrough, int limit);

    /** Those received in this time that may lead to the same window, person or item as these traces do. */
    List<CaseFile> about(String hallId, Traces traces, Instant from, Instant to);

    /** How many are open and how many of those overdue, of each kind that has any. */
    List<Backlog> backlog(Instant now);

    /** A mark that is another one after a case was changed, at a hall or at any; cheap to ask for again and again. */
    String mark(@Nullable String hallId);

    /** Those received in this time, at a hall or at any. */
    List<CaseFile> received(@Nullable String hallId, Instant from, Instant to);
}
