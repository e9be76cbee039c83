package io.guichet.complaint.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the cases whose time has come, and only at them: each says when it has to be looked at next. */
public final class SweepCases {

    private static final int AT_ONCE = 200;

    /** One sweep ends before the next begins: what is left is looked at then. */
    private static final int ROUNDS = 50;

    /** A case that cannot be attended to must not keep the others waiting. */
    private static final Duration TRY_AGAIN = Duration.ofMinutes(10);

    private final CaseFiles files;
    private final ChangeCase change;
    private final Timekeeping time;
    private final List<Chore> chores;
    private final Clock clock;

    public SweepCases(CaseFiles files, ChangeCase change, Timekeeping time, List<Chore> chores, Clock clock) {
        this.files = files;
        this.change = change;
        this.time = time;
        this.chores = List.copyOf(chores);
        this.clock = clock;
    }

    /**
     * @return how many cases were looked at
     * @throws RuntimeException the first failure, after all others were looked at
     */
    public int sweep() {
        Instant now = clock.instant();
        int looked = recount();
        @Nullable RuntimeException failed = null;
        for (int round = 0; round < ROUNDS; round++) {
            List<CaseFile> due = files.toAttend(now, AT_ONCE);
            for (CaseFile file : due) {
                try {
                    attend(file, now);
                } catch (RuntimeException e) {
                    if (failed == null) failed = e;
                    files.attendAt(file, now.plus(TRY_AGAIN));
                }
            }
            looked += due.size();
            if (due.size() < AT_ONCE) break;
        }
        if (failed != null) throw failed;
        return looked;
    }

    private void attend(CaseFile found, Instant now) {
        CaseFile file = found;
        for (Chore chore : chores) file = chore.attend(file, now);
        CaseFile after = file;
        Optional<Instant> next = chores.stream()
                .flatMap(chore -> chore.next(after, now).stream())
                .min(Comparator.naturalOrder());
        files.attendAt(after, next.orElse(null));
    }

    /** A newer calendar moves deadlines that were counted on days without a notice. */
    private int recount() {
        List<CaseFile> provisional = files.provisional(time.deadlines().validThrough(), AT_ONCE);
        String command = "recount|" + time.deadlines().validThrough();
        for (CaseFile file : provisional) {
            change.change(file.id(), Act.SYSTEM, command, (each, act) -> Timing.recount(each, act, time));
        }
        return provisional.size();
    }
}
