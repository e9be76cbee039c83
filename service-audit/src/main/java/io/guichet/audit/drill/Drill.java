package io.guichet.audit.drill;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal: 定期进行模拟应急演练 (S6).
 *
 * @param planNumber the version that is rehearsed
 * @param result null until it was held
 */
public record Drill(
        String id,
        String hallId,
        String planCode,
        int planNumber,
        LocalDate scheduledOn,
        String scheduledBy,
        State state,
        @Nullable Result result) {

    /** Where it stands. */
    public enum State {
        SCHEDULED,
        RUN,
        CANCELLED
    }

    /**
     * How it went.
     *
     * @param score 0 to 100
     * @param minutes from alarm to end
     */
    public record Result(int score, int minutes, List<String> participants, String lessons, String by, Instant at) {

        private static final int HIGHEST = 100;
        private static final int LONGEST = 1440;
        private static final int MOST = 500;

        public Result {
            if (score < 0 || score > HIGHEST) throw new IllegalArgumentException("score: 0 to 100");
            if (minutes < 1 || minutes > LONGEST) throw new IllegalArgumentException("minutes: 1 to 1440");
            if (participants.isEmpty() || participants.size() > MOST) {
                throw new IllegalArgumentException("participants: 1 to 500");
            }
            participants = participants.stream().distinct().sorted().toList();
        }
    }

    public static final Shape<Drill> SHAPE = new Shape<>(
            "drill",
            "drills",
            Drill.class,
            Drill::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("state", one.state)
                    .and("day", one.scheduledOn.toString())
                    .map(),
            List.of(List.of("hallId", "state", "day")));

    Change<Drill, DrillEvent> schedule(Instant now) {
        return Change.of(this, new DrillEvent.Scheduled(id, hallId, planCode, planNumber, scheduledOn, now));
    }

    /** @param today in the hall */
    Change<Drill, DrillEvent> run(Result how, LocalDate today, Instant now) {
        if (state != State.SCHEDULED) throw new DrillRefusal.WrongState(id, state);
        if (today.isBefore(scheduledOn)) throw new DrillRefusal.NotYet(scheduledOn);
        Drill after = new Drill(id, hallId, planCode, planNumber, scheduledOn, scheduledBy, State.RUN, how);
        return Change.of(
                after,
                new DrillEvent.Run(
                        id,
                        hallId,
                        planCode,
                        planNumber,
                        how.score(),
                        how.minutes(),
                        how.participants().size(),
                        now));
    }

    Change<Drill, DrillEvent> cancel(Instant now) {
        if (state != State.SCHEDULED) throw new DrillRefusal.WrongState(id, state);
        Drill after = new Drill(id, hallId, planCode, planNumber, scheduledOn, scheduledBy, State.CANCELLED, null);
        return Change.of(after, new DrillEvent.Cancelled(id, hallId, planCode, planNumber, now));
    }
}
