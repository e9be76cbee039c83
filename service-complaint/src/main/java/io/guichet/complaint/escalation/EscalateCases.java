package io.guichet.complaint.escalation;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Chore;
import io.guichet.complaint.casefile.Timing;
import io.guichet.complaint.deadline.WorkTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes the steps whose time has come, but only while their receivers work: nobody is reminded at midnight. */
public final class EscalateCases implements Chore {

    private final ChangeCase change;
    private final Chain chain;
    private final WorkTime work;

    public EscalateCases(ChangeCase change, Chain chain, WorkTime work) {
        this.change = change;
        this.chain = chain;
        this.work = work;
    }

    @Override
    public CaseFile attend(CaseFile file, Instant now) {
        if (!work.isWorking(now)) return file;
        CaseFile after = file;
        for (Chain.Step step : untaken(file, now)) {
            String level = step.level().name();
            String cause = step.cause().name();
            String command = "escalate|" + file.work().round() + "|" + level + "|" + cause;
            after = change.change(
                    file.id(), Act.SYSTEM, command, (each, act) -> Timing.escalate(each, act, level, cause));
        }
        return after;
    }

    private List<Chain.Step> untaken(CaseFile file, Instant now) {
        return chain.dueFor(file, now, work).stream()
                .filter(step -> !Timing.isEscalated(
                        file, step.level().name(), step.cause().name()))
                .toList();
    }

    @Override
    public Optional<Instant> next(CaseFile file, Instant now) {
        return untaken(file, now).isEmpty() ? chain.next(file, now, work) : Optional.of(work.nextWorking(now));
    }
}
