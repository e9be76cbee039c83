package io.guichet.audit.violation;

import io.guichet.audit.rule.Rule;
import io.guichet.audit.rule.RuleCatalogue;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Decisions and appeals. */
public final class DecideViolation {

    private final Shelf<Violation, ViolationEvent> violations;
    private final RuleCatalogue rules;
    private final Duration appealTerm;
    private final Clock clock;

    /** @param appealTerm how long after a decision it may be appealed against */
    public DecideViolation(
            Shelf<Violation, ViolationEvent> violations, RuleCatalogue rules, Duration appealTerm, Clock clock) {
        this.violations = violations;
        this.rules = rules;
        this.appealTerm = appealTerm;
        this.clock = clock;
    }

    /**
     * How it is confirmed.
     *
     * @param ruleCode null: the candidate's
     * @param staffId null: the candidate's
     */
    public record Verdict(
            @Nullable String ruleCode, @Nullable String staffId, Consequence consequence, String note) {}

    public Stored<Violation> confirm(String id, Verdict verdict, String by, String command, LongConsumer expected) {
        return violations.change(id, command, expected, one -> {
            Rule rule = rules.require(verdict.ruleCode() == null ? one.ruleCode() : verdict.ruleCode());
            String person = one.concerned().staffId() == null
                    ? verdict.staffId()
                    : one.concerned().staffId();
            return one.confirm(
                    rule,
                    rules.version(),
                    verdict.staffId(),
                    verdict.consequence(),
                    isRepeated(person, one),
                    by,
                    verdict.note(),
                    clock.instant());
        });
    }

    public Stored<Violation> dismiss(String id, String note, String by, String command, LongConsumer expected) {
        return violations.change(id, command, expected, one -> one.dismiss(by, note, clock.instant()));
    }

    public Stored<Violation> appeal(
            String id, String text, String by, boolean forUnit, String command, LongConsumer expected) {
        return violations.change(
                id, command, expected, one -> one.appeal(by, forUnit, text, appealTerm, clock.instant()));
    }

    public Stored<Violation> rule(
            String id, boolean revoked, String note, String by, String command, LongConsumer expected) {
        return violations.change(id, command, expected, one -> one.rule(revoked, by, note, clock.instant()));
    }

    private boolean isRepeated(@Nullable String person, Violation one) {
        if (person == null) return false;
        Wanted standing = Wanted.all()
                .with("staffId", person)
                .with("year", one.day().getYear())
                .with("weighs", true);
        return violations.list(standing, 0, 2).stream()
                .anyMatch(other -> !other.value().id().equals(one.id()));
    }
}
