package io.guichet.complaint.casefile;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;

/** Carries out one command on one case. What the command decides stands in {@link Intake} and its neighbours. */
public final class ChangeCase {

    /** Two or three people work on a case at once, never many. */
    private static final int ROUNDS = 4;

    private final CaseFiles files;
    private final Clock clock;

    public ChangeCase(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param decision what the command does to the case as it is; it is asked again when somebody was faster
     * @return the case afterwards; as it is when this command was carried out before
     */
    public CaseFile change(
            String id, String by, String command, BiFunction<CaseFile, Act, Change<CaseFile, CaseEvent>> decision) {
        return Stale.retry(ROUNDS, () -> {
            CaseFile file = files.find(id);
            Act act = new Act(by, clock.instant().truncatedTo(ChronoUnit.MILLIS), command);
            if (file.knows(act)) return file;
            Change<CaseFile, CaseEvent> change = decision.apply(file, act);
            // Equal means that there was nothing left to do.
            return change.after().equals(file) ? file : files.save(change);
        });
    }
}
