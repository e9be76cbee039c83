package io.guichet.complaint.casefile;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A case in the making: takes the changes of one command and gives the case after it, with its events. */
final class Edit {

    private final CaseFile before;
    private final Act act;
    private CaseState state;
    private Severity severity;
    private Personal personal;
    private People people;
    private Terms terms;
    private Work work;
    private Joins joins;
    private Journal journal;
    private @Nullable Instant closedAt;

    Edit(CaseFile before, Act act) {
        this.before = before;
        this.act = act;
        this.state = before.state();
        this.severity = before.severity();
        this.personal = before.personal();
        this.people = before.people();
        this.terms = before.terms();
        this.work = before.work();
        this.joins = before.joins();
        this.journal = before.journal();
        this.closedAt = before.closedAt();
    }

    Edit to(CaseState next) {
        state = next;
        return this;
    }

    Edit severity(Severity judged) {
        severity = judged;
        return this;
    }

    Edit personal(Personal other) {
        personal = other;
        return this;
    }

    Edit people(People other) {
        people = other;
        return this;
    }

    Edit terms(Terms other) {
        terms = other;
        return this;
    }

    Edit work(Work other) {
        work = other;
        return this;
    }

    Edit joins(Joins other) {
        joins = other;
        return this;
    }

    Edit journal(Journal other) {
        journal = other;
        return this;
    }

    Journal journal() {
        return journal;
    }

    Edit closed(@Nullable Instant at) {
        closedAt = at;
        return this;
    }

    Edit step(String what) {
        return step(what, null, null);
    }

    Edit step(String what, @Nullable String code, @Nullable SealedText note) {
        journal = journal.with(new Step(what, act.by(), act.now(), code, note), act.command());
        return this;
    }

    @SafeVarargs
    final Change<CaseFile, CaseEvent> tell(Function<CaseFile, CaseEvent>... told) {
        CaseFile after = new CaseFile(
                before.id(),
                before.number(),
                before.kind(),
                before.channel(),
                state,
                severity,
                before.subject(),
                personal,
                people,
                terms,
                work,
                joins,
                journal,
                before.receivedAt(),
                closedAt,
                before.version());
        List<CaseEvent> events = new ArrayList<>();
        for (Function<CaseFile, CaseEvent> each : told) events.add(each.apply(after));
        return new Change<>(after, events);
    }
}
