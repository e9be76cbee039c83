package io.guichet.complaint.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What time does to cases without anybody's command: expiries are told, deadlines recounted, merged cases answered. */
public final class SweepCases {

    private static final int AT_ONCE = 200;

    /** Those whose leading case has no answer yet stay in the list: it must reach beyond them. */
    private static final int MERGED_AT_ONCE = 5_000;

    private final CaseFiles files;
    private final ChangeCase change;
    private final MergeCases merge;
    private final Timekeeping time;
    private final Clock clock;

    public SweepCases(CaseFiles files, ChangeCase change, MergeCases merge, Timekeeping time, Clock clock) {
        this.files = files;
        this.change = change;
        this.merge = merge;
        this.time = time;
        this.clock = clock;
    }

    /** @return how many cases were looked at */
    public int sweep() {
        Instant now = clock.instant();
        List<CaseFile> due = files.due(now, AT_ONCE);
        for (CaseFile file : due) {
            change.change(file.id(), Act.SYSTEM, "overdue|" + file.version(), Timing::noteOverdue);
        }
        List<CaseFile> provisional = files.provisional(time.deadlines().validThrough(), AT_ONCE);
        for (CaseFile file : provisional) {
            String command = "recount|" + time.deadlines().validThrough();
            change.change(file.id(), Act.SYSTEM, command, (each, act) -> Timing.recount(each, act, time));
        }
        List<CaseFile> merged = files.merged(MERGED_AT_ONCE);
        merged.stream()
                .map(child -> child.joins().into())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(lead -> merge.answerAll(files.find(lead)));
        return due.size() + provisional.size() + merged.size();
    }
}
