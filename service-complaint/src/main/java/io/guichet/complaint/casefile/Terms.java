package io.guichet.complaint.casefile;

import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.Pause;
import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.Rule;
import io.guichet.complaint.deadline.Start;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a case and what stopped or stretched them.
 *
 * @param rulesVersion in force at receipt, for clocks that start later
 * @param countedThrough how far the holiday notices reached when the deadlines were counted
 */
public record Terms(
        int rulesVersion,
        LocalDate countedThrough,
        List<CaseClock> clocks,
        List<Pause> pauses,
        @Nullable Extension extension) {

    public Terms {
        clocks = List.copyOf(clocks);
        pauses = List.copyOf(pauses);
    }

    static Terms none(int rulesVersion, LocalDate countedThrough) {
        return new Terms(rulesVersion, countedThrough, List.of(), List.of(), null);
    }

    /** The latest clock of this purpose; a reopened case has several. */
    public Optional<CaseClock> clock(Purpose purpose) {
        return clocks.reversed().stream()
                .filter(clock -> clock.rule().purpose() == purpose)
                .findFirst();
    }

    public Optional<CaseClock> running(Purpose purpose) {
        return clock(purpose).filter(CaseClock::isRunning);
    }

    /** When the next thing has to be done. */
    public Optional<Instant> nextDueAt() {
        return clocks.stream()
                .filter(CaseClock::isRunning)
                .map(clock -> clock.deadline().dueAt())
                .min(Comparator.naturalOrder());
    }

    public boolean isProvisional() {
        return clocks.stream()
                .anyMatch(clock -> clock.isRunning() && clock.deadline().provisional());
    }

    public boolean isPausedAt(Instant moment) {
        return pauses.stream().anyMatch(pause -> pause.coversAt(moment));
    }

    Terms start(List<Rule> rules, Start from, Instant now, Deadlines deadlines) {
        List<CaseClock> more = new ArrayList<>(clocks);
        for (Rule rule : rules) {
            if (rule.from() == from && running(rule.purpose()).isEmpty()) {
                more.add(CaseClock.started(rule, now, pauses, deadlines));
            }
        }
        return with(more);
    }

    /** What a reopened case owes again. */
    Terms startAgain(Rule rule, Instant now, Deadlines deadlines) {
        List<CaseClock> more = new ArrayList<>(clocks);
        more.add(CaseClock.started(rule, now, pauses, deadlines));
        return with(more);
    }

    Terms done(Purpose purpose, Instant now) {
        return each(clock -> clock.rule().purpose() == purpose ? clock.done(now) : clock);
    }

    Terms allDone(Instant now) {
        return each(clock -> clock.done(now));
    }

    Terms each(UnaryOperator<CaseClock> change) {
        return with(clocks.stream().map(change).toList());
    }

    Terms with(List<CaseClock> other) {
        return new Terms(rulesVersion, countedThrough, other, pauses, extension);
    }

    Terms pauses(List<Pause> other, Deadlines deadlines) {
        return new Terms(rulesVersion, countedThrough, clocks, other, extension)
                .each(clock -> clock.counted(other, deadlines));
    }

    Terms extension(@Nullable Extension other) {
        return new Terms(rulesVersion, countedThrough, clocks, pauses, other);
    }

    Terms counted(Deadlines deadlines) {
        return new Terms(rulesVersion, deadlines.validThrough(), clocks, pauses, extension)
                .each(clock -> clock.counted(pauses, deadlines));
    }
}
