package io.guichet.audit.training;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A training of a hall, from the plan to who attended.
 *
 * @param invited the staff it is planned for
 * @param exam null: no examination
 * @param results empty until it was held; then one for each who was invited or came besides
 * @param evidence SHA-256 of the sheet of signatures, photos or the like, in hex
 */
public record Training(
        String id,
        String hallId,
        Subject subject,
        Words title,
        LocalDate heldOn,
        int minutes,
        List<String> invited,
        @Nullable Exam exam,
        State state,
        List<Result> results,
        List<String> evidence,
        String plannedBy) {

    /** What became of the plan. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    public static final Shape<Training> SHAPE = new Shape<>(
            "training",
            "trainings",
            Training.class,
            Training::id,
            training -> Keys.of("hallId", training.hallId)
                    .and("quarter", Quarter.of(training.heldOn).toString())
                    .and("day", training.heldOn.toString())
                    .and("state", training.state)
                    .and("attended", training.attended())
                    .map(),
            List.of(List.of("hallId", "quarter", "day"), List.of("attended", "day")));

    private static final int MOST = 500;
    private static final int LONGEST = 10_080;

    public Training {
        if (minutes < 1 || minutes > LONGEST) throw new IllegalArgumentException("minutes: 1 to 10080");
        if (invited.isEmpty() || invited.size() > MOST) throw new IllegalArgumentException("staffIds: 1 to 500");
        invited = invited.stream().distinct().sorted().toList();
        results = List.copyOf(results);
        evidence = List.copyOf(evidence);
    }

    Change<Training, TrainingEvent> plan(Instant now) {
        return Change.of(
                this, new TrainingEvent.Planned(id, hallId, subject.name(), heldOn, exam != null, invited.size(), now));
    }

    /**
     * What the sheet says: everybody who was invited, and who came besides.
     *
     * @param today in the hall
     * @throws TrainingRefusal.NotPlanned when it was held or cancelled before
     * @throws TrainingRefusal.NotYet before its day
     * @throws TrainingRefusal.IncompleteResults when somebody is missing or twice, or a score is missing or too much
     */
    Change<Training, TrainingEvent> record(List<Result> sheet, List<String> proof, LocalDate today, Instant now) {
        if (state != State.PLANNED) throw new TrainingRefusal.NotPlanned(id, state);
        if (today.isBefore(heldOn)) throw new TrainingRefusal.NotYet(heldOn);
        refuseIncomplete(sheet);
        Training held = with(State.HELD, sheet, proof);
        return Change.of(
                held,
                new TrainingEvent.Held(
                        id,
                        hallId,
                        subject.name(),
                        heldOn,
                        held.attended(),
                        held.passed(),
                        held.failed(),
                        exam == null ? List.of() : exam.itemCodes(),
                        exam == null ? 0 : exam.validMonths(),
                        now));
    }

    /** @throws TrainingRefusal.NotPlanned when it was held or cancelled before */
    Change<Training, TrainingEvent> cancel(Instant now) {
        if (state != State.PLANNED) throw new TrainingRefusal.NotPlanned(id, state);
        return Change.of(
                with(State.CANCELLED, results, evidence),
                new TrainingEvent.Cancelled(id, hallId, subject.name(), heldOn, now));
    }

    /** Who came, by number. */
    public List<String> attended() {
        return results.stream()
                .filter(Result::attended)
                .map(Result::staffId)
                .sorted()
                .toList();
    }

    /** Who came and reached the mark; nobody where there was no examination. */
    public List<String> passed() {
        return examined(true);
    }

    List<String> failed() {
        return examined(false);
    }

    private List<String> examined(boolean reached) {
        Exam given = exam;
        if (given == null) return List.of();
        return results.stream()
                .filter(result -> result.score() != null && (result.score() >= given.passMark()) == reached)
                .map(Result::staffId)
                .sorted()
                .toList();
    }

    private void refuseIncomplete(List<Result> sheet) {
        Set<String> named = new HashSet<>();
        for (Result result : sheet) {
            if (!named.add(result.staffId())) throw new TrainingRefusal.IncompleteResults(result.staffId());
            boolean scored = result.score() != null;
            if (scored != (exam != null && result.attended())) {
                throw new TrainingRefusal.IncompleteResults(result.staffId());
            }
        }
        for (String staffId : invited) {
            if (!named.contains(staffId)) throw new TrainingRefusal.IncompleteResults(staffId);
        }
        if (sheet.size() > MOST) throw new IllegalArgumentException("results: at most 500");
    }

    private Training with(State other, List<Result> sheet, List<String> proof) {
        return new Training(id, hallId, subject, title, heldOn, minutes, invited, exam, other, sheet, proof, plannedBy);
    }
}
