package io.guichet.audit.inspection;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One inspection (W10: 定期不定期、明查暗访), from plan over visit to publication.
 *
 * @param covert blinded until published: for the unit it does not exist before
 * @param drawId the draw that chose it; null when it was planned
 * @param score null until the visit, or when nothing was applicable
 */
public record Inspection(
        String id,
        Target target,
        String templateCode,
        int templateVersion,
        boolean covert,
        @Nullable String drawId,
        LocalDate plannedFor,
        String inspectorId,
        State state,
        List<Commitment> commitments,
        List<Answer> answers,
        @Nullable Score score,
        List<Noted> noted,
        @Nullable Instant visitedAt,
        @Nullable Instant publishedAt) {

    /** Where it stands. */
    public enum State {
        PLANNED,
        VISITED,
        PUBLISHED,
        CANCELLED
    }

    public static final Shape<Inspection> SHAPE = new Shape<>(
            "inspection",
            "inspections",
            Inspection.class,
            Inspection::id,
            one -> Keys.of("hallId", one.target.hallId())
                    .and("state", one.state)
                    .and("blinded", one.isBlinded())
                    .and("inspectorId", one.inspectorId)
                    .and("publishedAt", one.publishedAt)
                    .and("day", one.plannedFor.toString())
                    .map(),
            List.of(
                    List.of("hallId", "state", "day"),
                    List.of("inspectorId", "day"),
                    List.of("hallId", "publishedAt")));

    private static final int MOST_COMMITMENTS = 200;
    private static final int MOST_NOTED = 100;

    public Inspection {
        commitments = List.copyOf(commitments);
        answers = List.copyOf(answers);
        noted = List.copyOf(noted);
    }

    /** The inspected must not know of it. */
    public boolean isBlinded() {
        return covert && state != State.PUBLISHED;
    }

    Change<Inspection, InspectionEvent> plan(Instant now) {
        return Change.of(
                this, new InspectionEvent.Planned(id, covert ? null : target.hallId(), covert, drawId != null, now));
    }

    /**
     * Seals a piece of evidence.
     *
     * @throws InspectionRefusal.AlreadyCommitted the same again
     */
    Change<Inspection, InspectionEvent> commit(String by, String hash, Instant takenAt, Instant now) {
        requireInspector(by);
        requireState(State.PLANNED);
        if (commitments.stream().anyMatch(one -> one.hash().equals(hash))) {
            throw new InspectionRefusal.AlreadyCommitted(hash);
        }
        if (commitments.size() >= MOST_COMMITMENTS)
            throw new InspectionRefusal.TooMuch("commitments", MOST_COMMITMENTS);
        List<Commitment> more = new ArrayList<>(commitments);
        more.add(new Commitment(hash, takenAt, now, null));
        Inspection after = with(State.PLANNED, more, answers, score, noted, visitedAt, null);
        return Change.of(after, new InspectionEvent.Committed(id, hash, takenAt, now));
    }

    /** The checklist, whole, and what was found. */
    Change<Inspection, InspectionEvent> visit(
            String by, Template template, List<Answer> given, List<Noted> found, Instant now) {
        requireInspector(by);
        requireState(State.PLANNED);
        if (found.size() > MOST_NOTED) throw new InspectionRefusal.TooMuch("findings", MOST_NOTED);
        check(template, given, found);
        Score reached = Score.of(template, given);
        Inspection after = with(State.VISITED, commitments, given, reached, found, now, null);
        return Change.of(
                after,
                new InspectionEvent.Visited(
                        id,
                        covert ? null : target.hallId(),
                        covert,
                        covert ? null : reached.total(),
                        found.size(),
                        commitments.size(),
                        now));
    }

    /** Shows what was sealed. */
    Change<Inspection, InspectionEvent> open(String by, String hash, String salt, String contentHash, Instant now) {
        requireInspector(by);
        if (state != State.VISITED && state != State.PUBLISHED) throw new InspectionRefusal.WrongState(id, state);
        Commitment sealed = commitments.stream()
                .filter(one -> one.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new InspectionRefusal.NotCommitted(hash));
        if (sealed.opening() != null) return Change.none(this);
        Commitment opened = sealed.open(salt, contentHash, by, now);
        List<Commitment> all = commitments.stream()
                .map(one -> one.equals(sealed) ? opened : one)
                .toList();
        Inspection after = with(state, all, answers, score, noted, visitedAt, publishedAt);
        return Change.of(after, new InspectionEvent.EvidenceOpened(id, hash, salt, contentHash, now));
    }

    /** From now on everybody may know, and the findings go their way. */
    Change<Inspection, InspectionEvent> publish(Instant now) {
        requireState(State.VISITED);
        Inspection after = with(State.PUBLISHED, commitments, answers, score, noted, visitedAt, now);
        return Change.of(
                after,
                new InspectionEvent.Published(
                        id,
                        target.hallId(),
                        target.unitId(),
                        target.windowId(),
                        templateCode,
                        templateVersion,
                        covert,
                        drawId,
                        inspectorId,
                        score == null ? null : score.total(),
                        noted.size(),
                        now));
    }

    Change<Inspection, InspectionEvent> cancel(Instant now) {
        requireState(State.PLANNED);
        Inspection after = with(State.CANCELLED, commitments, answers, score, noted, visitedAt, null);
        return Change.of(after, new InspectionEvent.Cancelled(id, covert ? null : target.hallId(), covert, now));
    }

    private void check(Template template, List<Answer> given, List<Noted> found) {
        Set<String> answered = new HashSet<>();
        for (Answer answer : given) {
            Template.Item item = template.item(answer.itemCode())
                    .orElseThrow(() -> new InspectionRefusal.NotAnswered(answer.itemCode()));
            if (!answered.add(item.code())) throw new InspectionRefusal.NotAnswered(item.code());
            Integer points = answer.points();
            if (points != null && (points < 0 || points > item.points())) {
                throw new InspectionRefusal.TooManyPoints(item.code(), item.points());
            }
            if (item.photoRequired() && points != null && answer.photos().isEmpty()) {
                throw new InspectionRefusal.PhotoMissing(item.code());
            }
            if (covert) answer.photos().forEach(this::requireCommitted);
        }
        template.items()
                .filter(item -> !answered.contains(item.code()))
                .findFirst()
                .ifPresent(item -> {
                    throw new InspectionRefusal.NotAnswered(item.code());
                });
        for (Noted one : found) {
            if (one.itemCode() != null && template.item(one.itemCode()).isEmpty()) {
                throw new InspectionRefusal.NotAnswered(one.itemCode());
            }
        }
    }

    private void requireCommitted(String hash) {
        if (commitments.stream().noneMatch(one -> one.hash().equals(hash))) {
            throw new InspectionRefusal.NotCommitted(hash);
        }
    }

    private void requireInspector(String by) {
        if (!by.equals(inspectorId)) throw new InspectionRefusal.NotYours(id);
    }

    private void requireState(State needed) {
        if (state != needed) throw new InspectionRefusal.WrongState(id, state);
    }

    private Inspection with(
            State other,
            List<Commitment> sealed,
            List<Answer> given,
            @Nullable Score reached,
            List<Noted> found,
            @Nullable Instant visited,
            @Nullable Instant published) {
        return new Inspection(
                id,
                target,
                templateCode,
                templateVersion,
                covert,
                drawId,
                plannedFor,
                inspectorId,
                other,
                sealed,
                given,
                reached,
                found,
                visited,
                published);
    }
}
