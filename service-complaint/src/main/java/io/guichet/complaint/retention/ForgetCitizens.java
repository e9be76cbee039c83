package io.guichet.complaint.retention;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Chore;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.Optional;

/** Destroys the key of a case when its time is over: not before, and not long after. */
public final class ForgetCitizens implements Chore {

    private final ChangeCase change;
    private final Retention retention;

    public ForgetCitizens(ChangeCase change, Retention retention) {
        this.change = change;
        this.retention = retention;
    }

    @Override
    public CaseFile attend(CaseFile file, Instant now) {
        boolean over = next(file, now).filter(when -> !when.isAfter(now)).isPresent();
        if (!over) return file;
        return change.change(
                file.id(),
                Act.SYSTEM,
                "forget|" + file.work().round(),
                // Somebody may have reopened it in between.
                (each, act) ->
                        next(each, now).filter(when -> !when.isAfter(now)).isPresent()
                                ? Aftercare.erase(each, act)
                                : Change.none(each));
    }

    @Override
    public Optional<Instant> next(CaseFile file, Instant now) {
        Instant closedAt = file.closedAt();
        if (closedAt == null || file.state().isOpen() || file.personal().isErased()) return Optional.empty();
        return Optional.of(closedAt.plus(retention.of(file.kind())));
    }
}
