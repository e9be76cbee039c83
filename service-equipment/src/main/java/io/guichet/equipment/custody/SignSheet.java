package io.guichet.equipment.custody;

import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.personal.Sealing;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

/** One side signs. When both have, every device on the sheet knows who keeps it; a sweep sees to what a crash left. */
public final class SignSheet {

    static final String COLLECTION = "custody-sheets";
    private static final int AT_ONCE = 100;

    private final Shelf<CustodySheet, CustodyEvent> sheets;
    private final ChangeAsset changeAsset;
    private final Sealing sealing;
    private final Clock clock;

    public SignSheet(Shelf<CustodySheet, CustodyEvent> sheets, ChangeAsset changeAsset, Sealing sealing, Clock clock) {
        this.sheets = sheets;
        this.changeAsset = changeAsset;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @throws Refused NOT_THE_SIGNER, and that it was tried is told */
    public Kept<CustodySheet> sign(String id, Drawing drawing, Act act) {
        try {
            Kept<CustodySheet> signed = sheets.change(id, act, sheet -> sheet.sign(signature(sheet, drawing, act)));
            return settle(signed, act.at());
        } catch (Refused refused) {
            if (refused.why() == Why.NOT_THE_SIGNER) {
                sheets.tell(id, sheets.find(id).it().signRefused(act.by(), act.at()));
            }
            throw refused;
        }
    }

    /** Nobody signs it any more. */
    public Kept<CustodySheet> cancel(String id, Act act) {
        return sheets.change(id, act, sheet -> sheet.cancel(act.by(), act.at()));
    }

    /** The picture of one side's hand. */
    public byte[] open(CustodySheet sheet, Signature signature) {
        return Base64.getDecoder()
                .decode(sealing.open(
                        signature.sealedImage(),
                        COLLECTION,
                        sheet.id(),
                        signature.side().name()));
    }

    public void sweep() {
        for (Kept<CustodySheet> sheet :
                sheets.list(Query.all().where("applied", false).page(0, AT_ONCE))) {
            try {
                settle(sheet, clock.instant());
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }

    private Signature signature(CustodySheet sheet, Drawing drawing, Act act) {
        Side side = sheet.sideOf(act.by());
        String person = sheet.person(side);
        return new Signature(
                side,
                act.by(),
                person.equals(act.by()) ? null : person,
                act.at(),
                drawing.hash(),
                sealing.seal(drawing.base64(), COLLECTION, sheet.id(), side.name()));
    }

    private Kept<CustodySheet> settle(Kept<CustodySheet> kept, Instant now) {
        CustodySheet sheet = kept.it();
        if (sheet.applied()) return kept;
        for (String asset : sheet.assetIds()) {
            Act act = Act.ofService("custody|" + sheet.id() + "|" + asset, now);
            changeAsset.keptBy(asset, sheet.custodianAfterwards(), sheet.id(), act);
        }
        return Stale.retry(Shelf.ROUNDS, () -> {
            Kept<CustodySheet> fresh = sheets.find(sheet.id());
            return sheets.save(fresh, fresh.it().settle(), fresh.command());
        });
    }
}
