package io.guichet.audit.visit;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leader's visit: 经常深入基层检查督导,发现问题及时解决 (M5).
 *
 * @param problems numbered from 0 in their order
 */
public record LeaderVisit(
        String id,
        String hallId,
        @Nullable String unitId,
        String leaderId,
        LocalDate visitedOn,
        String note,
        List<Trouble> problems,
        Instant recordedAt) {

    /**
     * A problem that was met.
     *
     * @param solution null until it is solved
     */
    public record Trouble(
            String text,
            String ownerId,
            LocalDate dueOn,
            @Nullable Solution solution) {}

    /** How it was solved. */
    public record Solution(String by, Instant at, String text) {}

    public static final Shape<LeaderVisit> SHAPE = new Shape<>(
            "visit",
            "leader-visits",
            LeaderVisit.class,
            LeaderVisit::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("leaderId", one.leaderId)
                    .and("open", one.hasOpen())
                    .and("day", one.visitedOn.toString())
                    .map(),
            List.of(List.of("hallId", "day"), List.of("leaderId", "day")));

    private static final int MOST = 50;

    public LeaderVisit {
        if (problems.size() > MOST) throw new IllegalArgumentException("problems: at most 50");
        problems = List.copyOf(problems);
    }

    public boolean hasOpen() {
        return problems.stream().anyMatch(problem -> problem.solution() == null);
    }

    Change<LeaderVisit, VisitEvent> record() {
        return Change.of(
                this, new VisitEvent.Recorded(id, hallId, unitId, leaderId, visitedOn, problems.size(), recordedAt));
    }

    /** By its owner, or by the leader who met it, or by who supervises the hall. */
    Change<LeaderVisit, VisitEvent> solve(
            int number, String by, boolean supervises, String text, LocalDate today, Instant now) {
        if (number < 0 || number >= problems.size()) throw new VisitRefusal.NoSuchProblem(id, number);
        Trouble open = problems.get(number);
        if (!supervises && !by.equals(open.ownerId()) && !by.equals(leaderId)) throw new VisitRefusal.NotYours(id);
        if (open.solution() != null) throw new VisitRefusal.AlreadySolved(id, number);
        List<Trouble> after = new ArrayList<>(problems);
        after.set(number, new Trouble(open.text(), open.ownerId(), open.dueOn(), new Solution(by, now, text)));
        LeaderVisit solved = new LeaderVisit(id, hallId, unitId, leaderId, visitedOn, note, after, recordedAt);
        return Change.of(
                solved,
                new VisitEvent.ProblemSolved(
                        id, hallId, number, open.ownerId(), by, !today.isAfter(open.dueOn()), now));
    }
}
