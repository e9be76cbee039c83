package io.guichet.audit.appraisal;

import io.guichet.audit.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a month is judged by.
 *
 * @param score 0 to 100; null: nothing happened, and the weight leaves the total
 * @param count how many facts
 * @param eventIds source and id of the event behind each, in the order of time; at most 500
 */
public record Input(Fact.Kind kind, double weight, @Nullable Double score, int count, List<String> eventIds) {

    private static final int MOST = 500;
    private static final double HUNDRED = 100;
    private static final double SPAN = 4;
    private static final double PRIOR = 4;
    private static final double PRIOR_WEIGHT = 5;
    private static final double PER_COMPLAINT = 25;
    private static final double PER_WEIGHT = 10;

    public Input {
        eventIds = eventIds.stream().limit(MOST).toList();
    }

    /** @param facts of this kind that count */
    static Input of(Fact.Kind kind, double weight, List<Fact> facts) {
        double sum = facts.stream().mapToDouble(Fact::value).sum();
        int count = facts.size();
        Double score = switch (kind) {
            // Five ratings of 4 are put beside one's own: a single angry or happy citizen decides no month.
            case RATING ->
                count == 0 ? null : ((sum + PRIOR * PRIOR_WEIGHT) / (count + PRIOR_WEIGHT) - 1) / SPAN * HUNDRED;
            case SPEED, TRAINING -> count == 0 ? null : sum / count * HUNDRED;
            case ONSITE -> count == 0 ? null : (sum / count - 1) / SPAN * HUNDRED;
            case COMPLAINT -> Math.max(0, HUNDRED - PER_COMPLAINT * count);
            case VIOLATION -> Math.max(0, HUNDRED - PER_WEIGHT * sum);
            case SESSION,
                    SERVED,
                    EXPOSURE,
                    INSPECTION,
                    WAIT,
                    HOURS,
                    POSTED,
                    KEPT,
                    KEEPING,
                    ALERT,
                    FAULT,
                    REPAIR,
                    CASE,
                    PRAISE,
                    FINDING -> null;
        };
        return new Input(
                kind,
                weight,
                score == null ? null : Math.round(score * 10) / 10.0,
                count,
                facts.stream().map(Fact::eventId).toList());
    }
}
