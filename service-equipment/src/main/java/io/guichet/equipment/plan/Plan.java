package io.guichet.equipment.plan;

import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One kind of maintenance of one device. A device may have several, each with its own rule (S5).
 *
 * @param runs the latest, the newest last
 * @param revisions how it was before each change, the newest last
 * @param lastCommand the key of the command that made this version; the same again changes nothing
 * @param version as loaded
 */
public record Plan(
        String id,
        Target target,
        Work work,
        Rule rule,
        Due due,
        List<Run> runs,
        List<Revision> revisions,
        @Nullable String lastCommand,
        long version) {

    /** Enough for two years of monthly work; older runs are in the events. */
    static final int RUNS_KEPT = 24;

    /** All of them are kept, so there is an end: a plan that changes so often is another one. */
    static final int MOST_REVISIONS = 50;

    public Plan {
        runs = List.copyOf(runs);
        // Plans that were stored before there were changes have none.
        revisions = revisions == null ? List.of() : List.copyOf(revisions);
    }

    /** @param reading of the meter now; 0 without one */
    static Change<Plan, PlanEvent> define(
            String id,
            Target target,
            Work work,
            Rule rule,
            long reading,
            PlanDates dates,
            String command,
            Instant now) {
        CalendarRule calendar = rule.calendar();
        MeterRule meter = rule.meter();
        Due due = Due.waiting(
                rule,
                calendar == null ? null : calendar.first(),
                meter == null ? null : Long.valueOf(reading + meter.every()),
                dates);
        Plan plan = new Plan(id, target, work, rule, due, List.of(), List.of(), command, 0);
        return Change.of(plan, new PlanEvent.Defined(plan, now));
    }

    /** What the clock changes; told once, however often somebody looks. */
    Change<Plan, PlanEvent> noteTime(PlanDates dates, Instant now) {
        Instant nextAt = due.nextAt();
        if (nextAt == null || now.isBefore(nextAt)) return Change.none(this);
        if (due.stage() == Stage.DUE) return overdue(List.of(), now);
        LocalDate day = Objects.requireNonNull(due.day());
        Plan noted = becomeDue(DueBy.CALENDAR, day, dates.overdueAt(day, rule.graceDays()), now);
        PlanEvent told = new PlanEvent.BecameDue(noted, DueBy.CALENDAR, now);
        // Nobody looked for a long time: both are told at once.
        Instant overdueAt = Objects.requireNonNull(noted.due.nextAt());
        if (!now.isBefore(overdueAt)) return noted.overdue(List.of(told), now);
        return Change.of(noted, told);
    }

    /** What a meter changes; told once. */
    Change<Plan, PlanEvent> noteReading(long reading, PlanDates dates, Instant now) {
        Long at = due.reading();
        if (due.stage() != Stage.WAITING || at == null || reading < at) return Change.none(this);
        LocalDate today = dates.dayOf(now);
        Plan noted = becomeDue(DueBy.METER, today, dates.overdueAt(today, rule.graceDays()), now);
        return Change.of(noted, new PlanEvent.BecameDue(noted, DueBy.METER, now));
    }

    /** How the work was done. */
    record Completion(List<ItemResult> results, @Nullable Long reading, String by, Instant at) {}

    /**
     * Done, early, on time or late. The next due day follows.
     *
     * @throws PlanRefusal.Ended when nothing is due here any more
     * @throws PlanRefusal.ChecklistIncomplete unless each item is answered once
     */
    Change<Plan, PlanEvent> done(Completion completion, PlanDates dates, String command) {
        if (due.stage() == Stage.ENDED) throw new PlanRefusal.Ended(id);
        checkAnswers(completion.results());
        Run run = run(completion, command);
        LocalDate day = dates.dayOf(completion.at());
        LocalDate nextDay = nextDay(day);
        Long nextReading = nextReading(completion.reading());
        Due next =
                nextDay == null && nextReading == null ? due.ended() : Due.waiting(rule, nextDay, nextReading, dates);
        Plan after = new Plan(id, target, work, rule, next, latest(run), revisions, command, version);
        return Change.of(after, new PlanEvent.Done(after, run, completion.at()));
    }

    /**
     * Another work, rule or next day; what it was is kept. Nothing happens when nothing is different.
     *
     * @throws PlanRefusal.Ended when nothing is due here any more
     * @throws PlanRefusal.TooManyChanges after 50
     */
    Change<Plan, PlanEvent> amend(Amendment wanted, PlanDates dates, String by, String command, Instant now) {
        if (due.stage() == Stage.ENDED) throw new PlanRefusal.Ended(id);
        List<String> changed = wanted.differences(this);
        if (changed.isEmpty()) return Change.none(this);
        if (revisions.size() >= MOST_REVISIONS) throw new PlanRefusal.TooManyChanges(id);
        List<Revision> before = new ArrayList<>(revisions);
        before.add(new Revision(work, rule, due.day(), due.reading(), by, now));
        Due next = wanted.dueOf(this, dates, dates.dayOf(now));
        Plan after = new Plan(id, target, wanted.work(), wanted.rule(), next, runs, before, command, version);
        List<PlanEvent> told = new ArrayList<>(List.of(new PlanEvent.Changed(after, changed, due.day(), by, now)));
        // The meter may be there already, and nobody looks at it again before it goes on.
        Change<Plan, PlanEvent> reached = after.noteReading(wanted.reading(), dates, now);
        told.addAll(reached.events());
        return new Change<>(reached.after(), told);
    }

    /** @throws PlanRefusal.Ended when it has ended before */
    Change<Plan, PlanEvent> retire(String by, String command, Instant now) {
        if (due.stage() == Stage.ENDED) throw new PlanRefusal.Ended(id);
        Plan after = new Plan(id, target, work, rule, due.ended(), runs, revisions, command, version);
        return Change.of(after, new PlanEvent.Retired(after, by, now));
    }

    /** Also when nobody has looked yet. */
    boolean isOverdueAt(Instant now) {
        if (due.stage() == Stage.OVERDUE) return true;
        Instant nextAt = due.nextAt();
        return due.stage() == Stage.DUE && nextAt != null && !now.isBefore(nextAt);
    }

    private Plan becomeDue(DueBy by, LocalDate day, Instant overdueAt, Instant now) {
        return with(new Due(Stage.DUE, due.occurrence(), day, due.provisional(), overdueAt, due.reading(), by, now));
    }

    private Change<Plan, PlanEvent> overdue(List<PlanEvent> before, Instant now) {
        Plan noted = with(new Due(
                Stage.OVERDUE,
                due.occurrence(),
                due.day(),
                due.provisional(),
                null,
                due.reading(),
                due.by(),
                due.since()));
        List<PlanEvent> told = new ArrayList<>(before);
        told.add(new PlanEvent.BecameOverdue(noted, now));
        return new Change<>(noted, told);
    }

    private @Nullable LocalDate nextDay(LocalDate done) {
        CalendarRule calendar = rule.calendar();
        LocalDate last = due.occurrence();
        if (calendar == null || last == null) return null;
        if (rule.basis() == Basis.COMPLETION) return calendar.afterCompletion(done);
        // Days that passed meanwhile are not made up for: one piece of work is enough.
        return calendar.after(done.isAfter(last) ? done : last);
    }

    private @Nullable Long nextReading(@Nullable Long reading) {
        MeterRule meter = rule.meter();
        Long last = due.reading();
        if (meter == null || last == null) return null;
        if (rule.basis() == Basis.COMPLETION && reading != null) return reading + meter.every();
        long passed = reading == null || reading < last ? 0 : (reading - last) / meter.every();
        return last + (passed + 1) * meter.every();
    }

    private Run run(Completion completion, String command) {
        String runId = Ids.of("plan-run|" + id + "|" + command);
        List<ItemResult> results = completion.results().stream()
                .map(result -> result.passed()
                        ? result
                        : new ItemResult(
                                result.itemId(),
                                false,
                                result.note(),
                                Ids.of("work-order|" + repairKey(runId, result.itemId()))))
                .toList();
        return new Run(
                runId,
                due.day(),
                completion.at(),
                completion.by(),
                !isOverdueAt(completion.at()),
                completion.reading(),
                results);
    }

    /** The command that opens the work order of a failed item; its id follows from it. */
    public static String repairKey(String runId, String itemId) {
        return "repair|" + runId + "|" + itemId;
    }

    private List<Run> latest(Run run) {
        List<Run> all = new ArrayList<>(runs);
        all.add(run);
        return all.subList(Math.max(0, all.size() - RUNS_KEPT), all.size());
    }

    private void checkAnswers(List<ItemResult> results) {
        TreeSet<String> wrong = new TreeSet<>();
        work.checklist().forEach(item -> wrong.add(item.id()));
        for (ItemResult result : results) {
            // Answered twice, or not asked: it stands there again.
            if (!wrong.remove(result.itemId())) wrong.add(result.itemId());
        }
        if (!wrong.isEmpty() || results.size() != work.checklist().size()) {
            throw new PlanRefusal.ChecklistIncomplete(wrong);
        }
    }

    private Plan with(Due changed) {
        return new Plan(id, target, work, rule, changed, runs, revisions, lastCommand, version);
    }
}
