package io.guichet.equipment.closingcheck;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.ids.Ids;
import java.time.LocalDate;
import java.util.List;

/** Somebody signs for a window before leaving. */
public final class SignClosingCheck {

    private final Shelf<ClosingCheck, ClosingEvent> checks;
    private final Organisation organisation;

    public SignClosingCheck(Shelf<ClosingCheck, ClosingEvent> checks, Organisation organisation) {
        this.checks = checks;
        this.organisation = organisation;
    }

    /**
     * For the day that it is in the hall.
     *
     * @throws io.guichet.platform.http.InvalidRequest for a window that the hall does not have
     * @throws Refused WRONG_STATE when somebody signed for this window today
     */
    public Kept<ClosingCheck> sign(String hallId, String windowId, List<Item> done, Act act) {
        organisation.window(windowId, hallId, "/windowId");
        LocalDate day = organisation.dayIn(hallId, act.at());
        String id = idOf(windowId, day);
        ClosingCheck check = new ClosingCheck(id, hallId, windowId, day, done, act.by(), act.at());
        Kept<ClosingCheck> signed = checks.add(check.sign(), act.key());
        if (!signed.command().equals(act.key())) {
            throw new Refused(Why.WRONG_STATE, "Somebody signed for window " + windowId + " today.");
        }
        return signed;
    }

    static String idOf(String windowId, LocalDate day) {
        return Ids.of("closing-check|" + windowId + "|" + day);
    }
}
