package io.guichet.equipment.workorder;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.photo.Album;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work on one asset.
 *
 * @param costBearer by value: who pays is who paid when it was opened
 * @param faultId that it repairs; null for other work
 * @param sourceId the plan or finding that it comes from
 * @param reworks how often it came back from verification
 * @param photos by the SHA-256 of each: what it looked like before and after
 * @param settled false when verified and the fault may not know yet
 */
public record WorkOrder(
        String id,
        Kind kind,
        String assetId,
        String label,
        String hallId,
        @Nullable String windowId,
        String costBearer,
        @Nullable String faultId,
        @Nullable String sourceId,
        OrderState state,
        String openedBy,
        Instant openedAt,
        @Nullable String assignee,
        @Nullable Instant startedAt,
        List<Hold> holds,
        @Nullable Work work,
        @Nullable Verification verification,
        int reworks,
        List<String> photos,
        boolean settled)
        implements Thing {

    private static final int MOST_HOLDS = 100;

    public WorkOrder {
        photos = Check.atMost("photos", photos, Album.MOST);
        holds = Check.atMost("holds", holds, MOST_HOLDS);
        if ((state == OrderState.OPEN) != (assignee == null)) throw new IllegalArgumentException(id + " " + state);
    }

    static Change<WorkOrder, OrderEvent> open(
            String id,
            Asset asset,
            Kind kind,
            @Nullable String faultId,
            @Nullable String sourceId,
            String by,
            Instant now) {
        WorkOrder order = new WorkOrder(
                id,
                kind,
                asset.id(),
                asset.label(),
                asset.spot().hallId(),
                asset.spot().windowId(),
                asset.holding().payer(),
                faultId,
                sourceId,
                OrderState.OPEN,
                by,
                now,
                null,
                null,
                List.of(),
                null,
                null,
                0,
                List.of(),
                true);
        return Change.of(
                order, new OrderEvent.Opened(id, asset.id(), order.hallId, kind.name(), faultId, sourceId, by, now));
    }

    Change<WorkOrder, OrderEvent> assign(String staffId, String by, Instant now) {
        refuseUnless(OrderState.ASSIGNED);
        if (state == OrderState.DONE) throw refusal(OrderState.ASSIGNED);
        Check.slug("assignee", staffId);
        WorkOrder after = at(OrderState.ASSIGNED, staffId, holds, work, reworks);
        return Change.of(after, new OrderEvent.Assigned(id, assetId, hallId, staffId, by, now));
    }

    Change<WorkOrder, OrderEvent> start(String by, Instant now) {
        refuseUnless(OrderState.IN_PROGRESS);
        if (state == OrderState.ON_HOLD) throw refusal(OrderState.IN_PROGRESS);
        refuseOthers(by);
        WorkOrder after = new WorkOrder(
                id,
                kind,
                assetId,
                label,
                hallId,
                windowId,
                costBearer,
                faultId,
                sourceId,
                OrderState.IN_PROGRESS,
                openedBy,
                openedAt,
                assignee,
                startedAt == null ? now : startedAt,
                holds,
                work,
                verification,
                reworks,
                photos,
                settled);
        return Change.of(after, new OrderEvent.Started(id, assetId, hallId, by, now));
    }

    /** The clock stands still until it is resumed. */
    Change<WorkOrder, OrderEvent> hold(HoldReason reason, String by, Instant now) {
        refuseUnless(OrderState.ON_HOLD);
        refuseOthers(by);
        List<Hold> more = new ArrayList<>(holds);
        more.add(new Hold(reason, now, null));
        return Change.of(
                at(OrderState.ON_HOLD, assignee, more, work, reworks),
                new OrderEvent.Held(id, assetId, hallId, reason.name(), by, now));
    }

    Change<WorkOrder, OrderEvent> resume(String by, Instant now) {
        if (state != OrderState.ON_HOLD) throw refusal(OrderState.IN_PROGRESS);
        refuseOthers(by);
        long seconds = holds.getLast().length(now).toSeconds();
        List<Hold> ended = holds.stream().map(hold -> hold.ended(now)).toList();
        return Change.of(
                at(OrderState.IN_PROGRESS, assignee, ended, work, reworks),
                new OrderEvent.Resumed(id, assetId, hallId, seconds, by, now));
    }

    Change<WorkOrder, OrderEvent> finish(Work done, Instant now) {
        refuseUnless(OrderState.DONE);
        refuseOthers(done.by());
        return Change.of(
                at(OrderState.DONE, assignee, holds, done, reworks),
                new OrderEvent.Done(
                        id,
                        assetId,
                        hallId,
                        costBearer,
                        done.labourMinutes(),
                        done.materialCents(),
                        done.cause().name(),
                        done.by(),
                        now));
    }

    /** @throws Refused SAME_PERSON for who did the work */
    Change<WorkOrder, OrderEvent> verify(String by, Instant now) {
        refuseUnless(OrderState.VERIFIED);
        refuseWhoDidIt(by);
        WorkOrder after = new WorkOrder(
                id,
                kind,
                assetId,
                label,
                hallId,
                windowId,
                costBearer,
                faultId,
                sourceId,
                OrderState.VERIFIED,
                openedBy,
                openedAt,
                assignee,
                startedAt,
                holds,
                work,
                new Verification(by, now),
                reworks,
                photos,
                faultId == null);
        return Change.of(
                after,
                new OrderEvent.Verified(
                        id,
                        assetId,
                        hallId,
                        kind.name(),
                        faultId,
                        reworks,
                        held(now).toSeconds(),
                        by,
                        now));
    }

    /** It does not work yet: back to who did it. */
    Change<WorkOrder, OrderEvent> rework(String by, Instant now) {
        if (state != OrderState.DONE) throw refusal(OrderState.ASSIGNED);
        refuseWhoDidIt(by);
        return Change.of(
                at(OrderState.ASSIGNED, assignee, holds, null, reworks + 1),
                new OrderEvent.Returned(id, assetId, hallId, reworks + 1, by, now));
    }

    /**
     * What it looks like, until it is verified.
     *
     * @throws Refused WRONG_STATE, TOO_MANY_PHOTOS
     */
    Change<WorkOrder, OrderEvent> showIn(String photo, String by, Instant now) {
        if (photos.contains(photo)) return Change.none(this);
        if (state == OrderState.VERIFIED) throw new Refused(Why.WRONG_STATE, "The work order is VERIFIED.");
        return Change.of(
                showing(Album.with(photos, photo)), new OrderEvent.PhotoAdded(id, assetId, hallId, photo, by, now));
    }

    /** @throws Refused WRONG_STATE once the work is done: who verifies goes by what is shown */
    Change<WorkOrder, OrderEvent> hideFrom(String photo, String by, Instant now) {
        if (!photos.contains(photo)) return Change.none(this);
        if (state == OrderState.DONE || state == OrderState.VERIFIED) {
            throw new Refused(Why.WRONG_STATE, "The work order is " + state + ", its photos stay.");
        }
        return Change.of(
                showing(Album.without(photos, photo)),
                new OrderEvent.PhotoRemoved(id, assetId, hallId, photo, by, now));
    }

    private WorkOrder showing(List<String> shown) {
        return new WorkOrder(
                id,
                kind,
                assetId,
                label,
                hallId,
                windowId,
                costBearer,
                faultId,
                sourceId,
                state,
                openedBy,
                openedAt,
                assignee,
                startedAt,
                holds,
                work,
                verification,
                reworks,
                shown,
                settled);
    }

    /** The fault knows. */
    Change<WorkOrder, OrderEvent> settle() {
        return Change.none(new WorkOrder(
                id,
                kind,
                assetId,
                label,
                hallId,
                windowId,
                costBearer,
                faultId,
                sourceId,
                state,
                openedBy,
                openedAt,
                assignee,
                startedAt,
                holds,
                work,
                verification,
                reworks,
                photos,
                true));
    }

    /** How long the clock stood still. */
    public Duration held(Instant now) {
        return holds.stream().map(hold -> hold.length(now)).reduce(Duration.ZERO, Duration::plus);
    }

    private WorkOrder at(OrderState next, @Nullable String who, List<Hold> held, @Nullable Work done, int returned) {
        return new WorkOrder(
                id,
                kind,
                assetId,
                label,
                hallId,
                windowId,
                costBearer,
                faultId,
                sourceId,
                next,
                openedBy,
                openedAt,
                who,
                startedAt,
                held,
                done,
                verification,
                returned,
                photos,
                settled);
    }

    private void refuseUnless(OrderState next) {
        if (!state.canBecome(next)) throw refusal(next);
    }

    private Refused refusal(OrderState next) {
        return new Refused(Why.WRONG_STATE, "The work order is " + state + ", it cannot become " + next + " now.");
    }

    private void refuseOthers(String by) {
        if (!by.equals(assignee)) throw new Refused(Why.NOT_ASSIGNED, "The work order is somebody else's.");
    }

    private void refuseWhoDidIt(String by) {
        if (work != null && work.by().equals(by)) {
            throw new Refused(Why.SAME_PERSON, "Who did the work does not verify it.");
        }
    }
}
