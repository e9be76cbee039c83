package io.guichet.complaint.escalation;

import io.guichet.complaint.casefile.CaseClock;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.Severity;
import io.guichet.complaint.deadline.Pause;
import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.WorkTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The steps up. Defaults of this product after local rules of a hotline (reference C5: a reminder the day after expiry,
 * criticism five working days later); none is law.
 *
 * @param steps in order
 */
public record Chain(List<Step> steps) {

    /**
     * One step.
     *
     * @param workingDays after the answer is due, negative before; without meaning for a step by severity
     */
    public record Step(Severity severity, Cause cause, Level level, int workingDays) {}

    public static final Chain DEFAULT = new Chain(List.of(
            new Step(Severity.ORDINARY, Cause.DUE_SOON, Level.HANDLER, -1),
            new Step(Severity.ORDINARY, Cause.OVERDUE, Level.SECTION_CHIEF, 0),
            new Step(Severity.ORDINARY, Cause.OVERDUE, Level.DIRECTOR, 1),
            new Step(Severity.ORDINARY, Cause.OVERDUE, Level.SUPERVISION_OFFICE, 5),
            new Step(Severity.SERIOUS, Cause.SERIOUS, Level.SECTION_CHIEF, 0),
            new Step(Severity.SERIOUS, Cause.SERIOUS, Level.DIRECTOR, 0),
            new Step(Severity.SERIOUS, Cause.DUE_SOON, Level.HANDLER, -1),
            new Step(Severity.SERIOUS, Cause.DUE_SOON, Level.SECTION_CHIEF, -1),
            new Step(Severity.SERIOUS, Cause.OVERDUE, Level.SUPERVISION_OFFICE, 0)));

    public Chain {
        steps = List.copyOf(steps);
    }

    /** Those whose time has come, whether taken or not; none while the clocks stand still. */
    public List<Step> dueFor(CaseFile file, Instant now, WorkTime work) {
        if (!file.state().awaitsAnswer() || file.state() == CaseState.RECEIVED) return List.of();
        if (file.terms().isPausedAt(now)) return List.of();
        return file.terms()
                .running(Purpose.ANSWER)
                .map(clock -> steps.stream()
                        .filter(step -> step.severity() == file.severity() && hasCome(step, clock, now, work))
                        .toList())
                .orElse(List.of());
    }

    /** When the first step comes that has not come yet; empty when none does without a change. */
    public Optional<Instant> next(CaseFile file, Instant now, WorkTime work) {
        if (!file.state().awaitsAnswer() || file.state() == CaseState.RECEIVED) return Optional.empty();
        Optional<Instant> resumed = file.terms().pauses().stream()
                .filter(pause -> pause.coversAt(now))
                .map(Pause::end)
                .max(Comparator.naturalOrder());
        if (resumed.isPresent()) return resumed;
        return file.terms()
                .running(Purpose.ANSWER)
                .flatMap(clock -> steps.stream()
                        .filter(step -> step.severity() == file.severity())
                        .flatMap(step -> comes(step, clock, work).stream())
                        .filter(when -> when.isAfter(now))
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<Instant> comes(Step step, CaseClock answer, WorkTime work) {
        Instant due = answer.deadline().dueAt();
        return switch (step.cause()) {
            case DUE_SOON -> Optional.of(work.before(due, work.oneDay().multipliedBy(-step.workingDays())));
            // The last moment is in time.
            case OVERDUE ->
                Optional.of(step.workingDays() == 0 ? due.plusMillis(1) : work.daysAfter(due, step.workingDays()));
            case SERIOUS, BY_HAND -> Optional.empty();
        };
    }

    private static boolean hasCome(Step step, CaseClock answer, Instant now, WorkTime work) {
        Instant due = answer.deadline().dueAt();
        return switch (step.cause()) {
            case SERIOUS -> true;
            case DUE_SOON ->
                !now.isAfter(due)
                        && work.elapsed(now, due).compareTo(work.oneDay().multipliedBy(-step.workingDays())) <= 0;
            case OVERDUE ->
                now.isAfter(due)
                        && work.elapsed(due, now).compareTo(work.oneDay().multipliedBy(step.workingDays())) >= 0;
            case BY_HAND -> false;
        };
    }
}
