package io.guichet.complaint.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Tells each expiry once, at once, whoever works or not. */
public final class NoteExpiries implements Chore {

    private final ChangeCase change;

    public NoteExpiries(ChangeCase change) {
        this.change = change;
    }

    @Override
    public CaseFile attend(CaseFile file, Instant now) {
        boolean expired = next(file, now).filter(when -> !when.isAfter(now)).isPresent();
        if (!expired) return file;
        return change.change(file.id(), Act.SYSTEM, "overdue|" + file.version(), Timing::noteOverdue);
    }

    @Override
    public Optional<Instant> next(CaseFile file, Instant now) {
        if (!file.state().isOpen()) return Optional.empty();
        return file.terms().clocks().stream()
                .filter(clock -> clock.isRunning() && !clock.overdueNoted())
                // The last moment is in time.
                .map(clock -> clock.deadline().dueAt().plusMillis(1))
                .min(Comparator.naturalOrder());
    }
}
