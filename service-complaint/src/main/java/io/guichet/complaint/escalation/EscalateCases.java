package io.guichet.complaint.escalation;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Search;
import io.guichet.complaint.casefile.Timing;
import io.guichet.complaint.deadline.WorkTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes the steps whose time has come, but only while their receivers work: nobody is reminded at midnight. */
public final class EscalateCases {

    private final CaseFiles files;
    private final ChangeCase change;
    private final Chain chain;
    private final WorkTime work;
    private final Clock clock;

    public EscalateCases(CaseFiles files, ChangeCase change, Chain chain, WorkTime work, Clock clock) {
        this.files = files;
        this.change = change;
        this.chain = chain;
        this.work = work;
        this.clock = clock;
    }

    public void escalate() {
        Instant now = clock.instant();
        if (!work.isWorking(now)) return;
        for (int page = 0; ; page++) {
            // Every open case: a serious one goes up long before it is due.
            List<CaseFile> open = files.list(new Search(null, null, null, null, null, null, null, true, page));
            open.forEach(file -> escalate(file, now));
            if (open.size() < Search.PAGE) return;
        }
    }

    private void escalate(CaseFile file, Instant now) {
        for (Chain.Step step : chain.dueFor(file, now, work)) {
            String level = step.level().name();
            String cause = step.cause().name();
            if (Timing.isEscalated(file, level, cause)) continue;
            String command = "escalate|" + file.work().round() + "|" + level + "|" + cause;
            change.change(file.id(), Act.SYSTEM, command, (each, act) -> Timing.escalate(each, act, level, cause));
        }
    }
}
