package io.guichet.complaint.recurrence;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Chore;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.RootCause;
import io.guichet.complaint.casefile.Traces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some time after a case was closed in which somebody was at fault: did it happen again, at the same window, by the
 * same person or with the same item, for the same cause? While a later case that may be one is not decided, it waits.
 */
public final class CheckRecurrence implements Chore {

    private static final Duration LOOK_AGAIN = Duration.ofDays(1);

    private final CaseFiles files;
    private final ChangeCase change;
    private final Duration within;

    /** @param within how long after the end it counts as happening again; 90 days (reference 6.2) */
    public CheckRecurrence(CaseFiles files, ChangeCase change, Duration within) {
        this.files = files;
        this.change = change;
        this.within = within;
    }

    @Override
    public CaseFile attend(CaseFile file, Instant now) {
        Optional<Instant> due = due(file);
        if (due.isEmpty() || due.get().isAfter(now)) return file;
        List<CaseFile> later = later(file);
        List<String> again = later.stream()
                .filter(other -> isSame(file, other))
                .map(CaseFile::id)
                .toList();
        if (again.isEmpty() && later.stream().anyMatch(other -> other.state().isOpen())) return file;
        String command = "recurrence|" + file.work().round();
        return change.change(file.id(), Act.SYSTEM, command, (each, act) -> Aftercare.noteRecurrence(each, act, again));
    }

    @Override
    public Optional<Instant> next(CaseFile file, Instant now) {
        return due(file).map(when -> when.isAfter(now) ? when : now.plus(LOOK_AGAIN));
    }

    /** Without a cause, or a place it leads to, there is nothing to compare with. */
    private Optional<Instant> due(CaseFile file) {
        Instant closedAt = file.closedAt();
        boolean known = file.state() == CaseState.CLOSED && blames(file) && cause(file) != null;
        if (!known || closedAt == null || file.work().aftermath().recurrence() != null) return Optional.empty();
        return Optional.of(closedAt.plus(within));
    }

    private List<CaseFile> later(CaseFile file) {
        Instant closedAt = file.closedAt();
        if (closedAt == null) return List.of();
        Instant after = closedAt.plusMillis(1);
        return files
                .about(
                        file.subject().hallId(),
                        traces(file),
                        after,
                        closedAt.plus(within).plusMillis(1))
                .stream()
                .filter(other -> !other.id().equals(file.id()))
                .toList();
    }

    private static boolean isSame(CaseFile file, CaseFile other) {
        return blames(other) && cause(other) == cause(file) && traces(file).meet(traces(other));
    }

    private static boolean blames(CaseFile file) {
        Outcome outcome = file.work().outcome();
        return outcome != null && outcome.blames();
    }

    private static @Nullable RootCause cause(CaseFile file) {
        Finding finding = file.work().aftermath().finding();
        return finding == null ? null : finding.cause();
    }

    private static Traces traces(CaseFile file) {
        Finding finding = file.work().aftermath().finding();
        return finding == null ? Traces.NONE : finding.traces();
    }
}
