package io.guichet.audit.qualification;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One person's right to sit at a window (M4: 业务技术不达标的不能上岗). It follows from examinations, ends with their term and is
 * taken by a move from post (W12), which nothing but a reinstatement undoes.
 *
 * @param grants those that hold or held when last looked at
 * @param moved taken from post
 * @param past what changed it, the latest last; at most 50
 */
public record Qualification(String staffId, List<Grant> grants, boolean moved, List<Step> past) {

    /**
     * One change.
     *
     * @param sourceId training, exposure or command
     * @param itemCodes what the examination was about; empty: everything
     * @param by a person; null where a rule did it
     * @param at when what caused it happened
     */
    public record Step(
            Cause cause,
            Standing after,
            String sourceId,
            List<String> itemCodes,
            @Nullable String by,
            Instant at) {

        private boolean isLaterThan(Instant other, Cause of, List<String> codes) {
            boolean overlaps =
                    itemCodes.isEmpty() || codes.isEmpty() || itemCodes.stream().anyMatch(codes::contains);
            return cause == of && at.isAfter(other) && overlaps;
        }
    }

    public static final Shape<Qualification> SHAPE = new Shape<>(
            "qualification",
            "qualifications",
            Qualification.class,
            Qualification::staffId,
            qualification -> Keys.of("expires", qualification.firstEnd()).map(),
            List.of(List.of("expires")));

    private static final int PAST = 50;
    private static final int MOST_GRANTS = 30;

    public Qualification {
        grants = List.copyOf(grants);
        past = List.copyOf(past);
    }

    public static Qualification none(String staffId) {
        return new Qualification(staffId, List.of(), false, List.of());
    }

    /**
     * An examination was passed, or an administrator vouches. A repeat changes nothing, an older success does not stand
     * against a newer failure, and nothing brings back who was moved from post.
     */
    Change<Qualification, QualificationEvent> grant(Grant grant, Cause cause, @Nullable String by, Instant at) {
        if (moved || hasSeen(grant.sourceId())) return Change.none(this);
        if (past.stream().anyMatch(step -> step.isLaterThan(at, Cause.FAILED, grant.itemCodes()))) {
            return Change.none(this);
        }
        List<Grant> more = new ArrayList<>(grants);
        more.removeIf(
                old -> old.itemCodes().equals(grant.itemCodes()) && old.until().isBefore(grant.until()));
        more.add(grant);
        while (more.size() > MOST_GRANTS) more.removeFirst();
        return after(more, false, new Step(cause, standing(), grant.sourceId(), grant.itemCodes(), by, at), "granted");
    }

    /**
     * An examination was failed: what it was about is not granted any more. A newer success stands against an older
     * failure that is heard late.
     */
    Change<Qualification, QualificationEvent> fail(String sourceId, List<String> itemCodes, Instant at) {
        if (hasSeen(sourceId)) return Change.none(this);
        if (past.stream().anyMatch(step -> step.isLaterThan(at, Cause.PASSED, itemCodes))) return Change.none(this);
        List<Grant> left =
                grants.stream().filter(grant -> !grant.concerns(itemCodes)).toList();
        return after(left, moved, new Step(Cause.FAILED, standing(), sourceId, itemCodes, null, at), "lapsed");
    }

    /** Terms that are over. */
    Change<Qualification, QualificationEvent> expire(Instant now) {
        List<Grant> left =
                grants.stream().filter(grant -> grant.until().isAfter(now)).toList();
        if (left.size() == grants.size()) return Change.none(this);
        return after(left, moved, new Step(Cause.EXPIRED, standing(), "", List.of(), null, now), "lapsed");
    }

    /** @throws QualificationRefusal.NothingToTake when there is none */
    Change<Qualification, QualificationEvent> lapse(String command, String by, Instant now) {
        if (grants.isEmpty()) throw new QualificationRefusal.NothingToTake(staffId);
        return after(List.of(), moved, new Step(Cause.BY_HAND, standing(), command, List.of(), by, now), "lapsed");
    }

    /** Moved from post: every grant goes. Again for another exposure. */
    Change<Qualification, QualificationEvent> move(String sourceId, Cause cause, @Nullable String by, Instant at) {
        if (hasSeen(sourceId)) return Change.none(this);
        return after(List.of(), true, new Step(cause, standing(), sourceId, List.of(), by, at), "moved");
    }

    /**
     * Back to a post, without a qualification: that takes an examination.
     *
     * @throws QualificationRefusal.NotMoved who was not moved
     */
    Change<Qualification, QualificationEvent> reinstate(String command, String by, Instant now) {
        if (!moved) throw new QualificationRefusal.NotMoved(staffId);
        return after(List.of(), false, new Step(Cause.BY_HAND, standing(), command, List.of(), by, now), "reinstated");
    }

    public Standing standing() {
        if (moved) return Standing.MOVED;
        return grants.isEmpty() ? Standing.LAPSED : Standing.QUALIFIED;
    }

    /** What is granted together; empty with {@link Standing#QUALIFIED}: everything. */
    public List<String> itemCodes() {
        if (grants.stream().anyMatch(grant -> grant.itemCodes().isEmpty())) return List.of();
        Set<String> codes = new TreeSet<>();
        grants.forEach(grant -> codes.addAll(grant.itemCodes()));
        return List.copyOf(codes);
    }

    /** When the first of the grants ends; null without any. */
    public @Nullable Instant firstEnd() {
        return grants.stream().map(Grant::until).min(Comparator.naturalOrder()).orElse(null);
    }

    /** When nothing is granted any more; null without any. */
    public @Nullable Instant lastEnd() {
        return grants.stream().map(Grant::until).max(Comparator.naturalOrder()).orElse(null);
    }

    private boolean hasSeen(String sourceId) {
        return past.stream().anyMatch(step -> step.sourceId().equals(sourceId));
    }

    private Change<Qualification, QualificationEvent> after(List<Grant> left, boolean isMoved, Step step, String what) {
        Standing next = new Qualification(staffId, left, isMoved, past).standing();
        List<Step> steps = new ArrayList<>(past);
        steps.add(new Step(step.cause(), next, step.sourceId(), step.itemCodes(), step.by(), step.at()));
        while (steps.size() > PAST) steps.removeFirst();
        Qualification stored = new Qualification(staffId, left, isMoved, steps);
        QualificationEvent.State state = new QualificationEvent.State(
                staffId,
                next.name(),
                stored.itemCodes(),
                stored.lastEnd(),
                step.cause().name(),
                step.sourceId().isEmpty() ? null : step.sourceId(),
                step.by(),
                step.at());
        return Change.of(
                stored,
                switch (what) {
                    case "granted" -> new QualificationEvent.Granted(state);
                    case "moved" -> new QualificationEvent.Moved(state);
                    case "reinstated" -> new QualificationEvent.Reinstated(state);
                    default -> new QualificationEvent.Lapsed(state);
                });
    }
}
