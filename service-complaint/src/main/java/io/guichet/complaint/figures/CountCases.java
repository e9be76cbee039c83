package io.guichet.complaint.figures;

import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseClock;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.Recurrence;
import io.guichet.complaint.casefile.Step;
import io.guichet.complaint.deadline.Deadline;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts. What is open and overdue counts as late from the moment it is; else never closing would look good. */
public final class CountCases {

    private static final Duration REPEATED_WITHIN = Duration.ofDays(30);
    private static final Set<Purpose> RESPONSES = EnumSet.of(Purpose.ACCEPT, Purpose.CONTACT);

    private final Deadlines deadlines;

    private final Weights weights;

    public CountCases(Deadlines deadlines, Weights weights) {
        this.deadlines = deadlines;
        this.weights = weights;
    }

    /** One clock and its case. */
    private record Limit(CaseFile file, CaseClock clock) {}

    /** @param files every case received before {@code to} and not ended long before {@code from} */
    public Figures count(List<CaseFile> files, Instant from, Instant to, Instant now) {
        List<CaseFile> counted = files.stream()
                .filter(file -> file.work().outcome() != Outcome.WITHDRAWN)
                .toList();
        Predicate<Instant> inTime = moment -> !moment.isBefore(from) && moment.isBefore(to);
        Rate response = inTime(due(counted, RESPONSES, inTime, now), now);
        List<CallBack> asked = counted.stream()
                .flatMap(file -> file.work().everyCallBack().stream())
                .filter(call -> call.result() == CallBack.Result.REACHED && inTime.test(call.at()))
                .toList();
        Rate resolved = share(asked, call -> Boolean.TRUE.equals(call.resolved()));
        Rate satisfied = share(asked, call -> call.satisfied() != CallBack.Satisfied.NO);
        List<Limit> answers = due(counted, EnumSet.of(Purpose.ANSWER), inTime, now);
        return new Figures(
                received(files, inTime),
                files.stream()
                        .filter(file -> !counted.contains(file))
                        .filter(file -> inTime.test(file.receivedAt()))
                        .count(),
                response,
                resolved,
                satisfied,
                weights.mean(response, resolved, satisfied),
                inTime(answers, now),
                share(answers, limit -> !isLateUnextended(limit, now)),
                Lateness.of(answers.stream()
                        .filter(limit -> limit.clock().isLate(now))
                        .map(limit -> minutesLate(limit.clock(), now))
                        .toList()),
                Rate.of(steps(counted, "reopened", inTime), steps(counted, "answered", inTime)),
                Rate.of(steps(counted, "returned", inTime), steps(counted, "assigned", inTime)),
                repeated(counted, inTime),
                recurred(counted, inTime),
                handled(counted, inTime),
                unexplained(counted, inTime),
                overdue(counted, Purpose.ACCEPT, now),
                overdue(counted, Purpose.ANSWER, now),
                overdue(counted, Purpose.CALL_BACK, now));
    }

    private static Map<String, Long> received(List<CaseFile> files, Predicate<Instant> inTime) {
        Map<String, Long> byKind = new TreeMap<>();
        files.stream()
                .filter(file -> inTime.test(file.receivedAt()))
                .forEach(file -> byKind.merge(file.kind().name(), 1L, Long::sum));
        return byKind;
    }

    /** A limit that has not ended yet is neither good nor bad, unless it was met already. */
    private static List<Limit> due(
            List<CaseFile> files, Set<Purpose> purposes, Predicate<Instant> inTime, Instant now) {
        return files.stream()
                // What was refused owes no answer.
                .filter(file -> file.state() != CaseState.REFUSED || !purposes.contains(Purpose.ANSWER))
                .flatMap(file -> file.terms().clocks().stream().map(clock -> new Limit(file, clock)))
                .filter(limit -> purposes.contains(limit.clock().rule().purpose()))
                .filter(limit -> inTime.test(limit.clock().deadline().dueAt()))
                .filter(limit -> !limit.clock().isRunning() || limit.clock().isLate(now))
                .toList();
    }

    private static Rate inTime(List<Limit> limits, Instant now) {
        return share(limits, limit -> !limit.clock().isLate(now));
    }

    private static <T> Rate share(List<T> of, Predicate<T> good) {
        return Rate.of(of.stream().filter(good).count(), of.size());
    }

    private boolean isLateUnextended(Limit limit, Instant now) {
        CaseClock clock = limit.clock();
        if (clock.extendedBy() == 0) return clock.isLate(now);
        Deadline first = deadlines.of(
                clock.rule(), 0, clock.start(), limit.file().terms().pauses());
        Instant done = clock.doneAt();
        return first.isMissedAt(done == null ? now : done);
    }

    private long minutesLate(CaseClock clock, Instant now) {
        Instant done = clock.doneAt();
        return deadlines
                .work()
                .elapsed(clock.deadline().dueAt(), done == null ? now : done)
                .toMinutes();
    }

    private static long steps(List<CaseFile> files, String what, Predicate<Instant> inTime) {
        return files.stream()
                .flatMap(file -> file.journal().steps().stream())
                .filter(step -> step.what().equals(what) && inTime.test(step.at()))
                .count();
    }

    private static Rate repeated(List<CaseFile> files, Predicate<Instant> inTime) {
        List<CaseFile> known = files.stream()
                .filter(file -> file.personal().phoneIndex() != null)
                .sorted(Comparator.comparing(CaseFile::receivedAt))
                .toList();
        List<CaseFile> asked =
                known.stream().filter(file -> inTime.test(file.receivedAt())).toList();
        return share(asked, file -> known.stream().anyMatch(earlier -> isRepeat(earlier, file)));
    }

    private static boolean isRepeat(CaseFile earlier, CaseFile file) {
        return earlier.receivedAt().isBefore(file.receivedAt())
                && !earlier.receivedAt().plus(REPEATED_WITHIN).isBefore(file.receivedAt())
                && Objects.equals(
                        earlier.personal().phoneIndex(), file.personal().phoneIndex())
                && Objects.equals(earlier.subject().hallId(), file.subject().hallId())
                && Objects.equals(earlier.subject().windowId(), file.subject().windowId());
    }

    private static List<String> overdue(List<CaseFile> files, Purpose purpose, Instant now) {
        return files.stream()
                .filter(file -> file.terms()
                        .running(purpose)
                        .filter(clock -> clock.isLate(now))
                        .isPresent())
                .map(CaseFile::number)
                .sorted()
                .toList();
    }

    private static Rate recurred(List<CaseFile> files, Predicate<Instant> inTime) {
        List<Recurrence> checked = files.stream()
                .map(file -> file.work().aftermath().recurrence())
                .filter(Objects::nonNull)
                .filter(check -> inTime.test(check.checkedAt()))
                .toList();
        return share(checked, Recurrence::hasRecurred);
    }

    /** From the steps, which stay when a case is reopened. */
    private static Rate handled(List<CaseFile> files, Predicate<Instant> inTime) {
        List<Step> rated = files.stream()
                .flatMap(file -> file.journal().steps().stream())
                .filter(step -> step.what().equals("handling-rated") && inTime.test(step.at()))
                .toList();
        return share(rated, step -> "4".equals(step.code()) || "5".equals(step.code()));
    }

    private static List<String> unexplained(List<CaseFile> files, Predicate<Instant> inTime) {
        return files.stream()
                .filter(file -> file.closedAt() != null && inTime.test(file.closedAt()))
                .filter(CountCases::lacksCause)
                .map(CaseFile::number)
                .sorted()
                .toList();
    }

    private static boolean lacksCause(CaseFile file) {
        Outcome outcome = file.work().outcome();
        Finding finding = file.work().aftermath().finding();
        return outcome != null && outcome.blames() && (finding == null || finding.cause() == null);
    }
}
