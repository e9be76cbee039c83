package io.guichet.equipment.custody;

import io.guichet.equipment.photo.Album;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of devices that go from one person to another.
 *
 * @param unitId whose person keeps them
 * @param delegate may sign for the person of the unit
 * @param photos by the SHA-256 of each: how the devices looked
 * @param applied whether every device knows who keeps it now
 */
public record CustodySheet(
        String id,
        SheetKind kind,
        String hallId,
        String unitId,
        List<Line> lines,
        String giver,
        String receiver,
        @Nullable String delegate,
        List<Signature> signatures,
        SheetState state,
        String drawnBy,
        Instant drawnAt,
        List<String> photos,
        boolean applied)
        implements Thing {

    static final int MOST_LINES = 50;

    public CustodySheet {
        lines = Check.atMost("assets", lines, MOST_LINES);
        signatures = List.copyOf(signatures);
        photos = Check.atMost("photos", photos, Album.MOST);
        if (lines.isEmpty()) throw new IllegalArgumentException("assets: 1 to " + MOST_LINES);
        Check.slug("giver", giver);
        Check.slug("receiver", receiver);
        Check.optionalSlug("delegate", delegate);
    }

    /** @throws Refused SAME_PERSON when one person would sign for both sides */
    Change<CustodySheet, CustodyEvent> draw() {
        if (giver.equals(receiver) || giver.equals(delegate) || receiver.equals(delegate)) {
            throw new Refused(Why.SAME_PERSON, "Giver, receiver and delegate are three persons.");
        }
        return Change.of(
                this,
                new CustodyEvent.Drawn(
                        id, hallId, unitId, kind.name(), assetIds(), giver, receiver, delegate, drawnBy, drawnAt));
    }

    /**
     * The side that somebody may sign for; a delegate stands for the person of the unit.
     *
     * @throws Refused NOT_THE_SIGNER for anybody else
     */
    public Side sideOf(String staffId) {
        if (staffId.equals(giver)) return Side.GIVER;
        if (staffId.equals(receiver)) return Side.RECEIVER;
        if (staffId.equals(delegate)) return custodiansSide();
        throw new Refused(Why.NOT_THE_SIGNER, "This sheet is not yours to sign.");
    }

    Change<CustodySheet, CustodyEvent> sign(Signature signature) {
        refuseUnlessOpen();
        if (signed(signature.side()).isPresent()) throw new Refused(Why.WRONG_STATE, "This side has signed.");
        List<Signature> more = new ArrayList<>(signatures);
        more.add(signature);
        boolean complete = more.size() == Side.values().length;
        CustodySheet after = with(more, complete ? SheetState.SIGNED : SheetState.OPEN, !complete);
        CustodyEvent signed = new CustodyEvent.Signed(
                id,
                hallId,
                signature.side().name(),
                signature.by(),
                signature.onBehalfOf(),
                signature.imageHash(),
                signature.at());
        return complete
                ? Change.of(
                        after,
                        signed,
                        new CustodyEvent.Completed(
                                id,
                                hallId,
                                unitId,
                                kind.name(),
                                assetIds(),
                                giver,
                                receiver,
                                more.stream().map(Signature::imageHash).toList(),
                                signature.at()))
                : Change.of(after, signed);
    }

    Change<CustodySheet, CustodyEvent> cancel(String by, Instant now) {
        refuseUnlessOpen();
        return Change.of(with(signatures, SheetState.CANCELLED, true), new CustodyEvent.Cancelled(id, hallId, by, now));
    }

    /**
     * How the devices look, while the sheet is open.
     *
     * @throws Refused WRONG_STATE, TOO_MANY_PHOTOS
     */
    Change<CustodySheet, CustodyEvent> showIn(String photo, String by, Instant now) {
        if (photos.contains(photo)) return Change.none(this);
        refuseUnlessOpen();
        return Change.of(showing(Album.with(photos, photo)), new CustodyEvent.PhotoAdded(id, hallId, photo, by, now));
    }

    /** @throws Refused WRONG_STATE once a hand is under it */
    Change<CustodySheet, CustodyEvent> hideFrom(String photo, String by, Instant now) {
        if (!photos.contains(photo)) return Change.none(this);
        refuseUnlessOpen();
        if (!signatures.isEmpty()) throw new Refused(Why.WRONG_STATE, "A side has signed, the photos stay.");
        return Change.of(
                showing(Album.without(photos, photo)), new CustodyEvent.PhotoRemoved(id, hallId, photo, by, now));
    }

    /** Every device knows. */
    Change<CustodySheet, CustodyEvent> settle() {
        return Change.none(with(signatures, state, true));
    }

    CustodyEvent signRefused(String by, Instant now) {
        return new CustodyEvent.SignRefused(id, hallId, by, now);
    }

    /** Who keeps the devices after this sheet; null: nobody. */
    @Nullable
    String custodianAfterwards() {
        return kind == SheetKind.HANDOVER ? receiver : null;
    }

    public Optional<Signature> signed(Side side) {
        return signatures.stream().filter(each -> each.side() == side).findFirst();
    }

    public String person(Side side) {
        return side == Side.GIVER ? giver : receiver;
    }

    /** The unit's person is the one who takes at a handover and who gives at a return. */
    public Side custodiansSide() {
        return kind == SheetKind.HANDOVER ? Side.RECEIVER : Side.GIVER;
    }

    public List<String> assetIds() {
        return lines.stream().map(Line::assetId).toList();
    }

    private void refuseUnlessOpen() {
        if (state != SheetState.OPEN) throw new Refused(Why.WRONG_STATE, "The sheet is " + state + ".");
    }

    private CustodySheet with(List<Signature> hands, SheetState next, boolean known) {
        return new CustodySheet(
                id, kind, hallId, unitId, lines, giver, receiver, delegate, hands, next, drawnBy, drawnAt, photos,
                known);
    }

    private CustodySheet showing(List<String> shown) {
        return new CustodySheet(
                id,
                kind,
                hallId,
                unitId,
                lines,
                giver,
                receiver,
                delegate,
                signatures,
                state,
                drawnBy,
                drawnAt,
                shown,
                applied);
    }
}
