package io.guichet.equipment.charge;

import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;

/**
 * What a unit pays for a month that is closed: its lines by value, so that nothing changes it any more.
 *
 * @param id the unit and the month
 */
public record ChargeSheet(
        String id,
        String unitId,
        String month,
        List<ChargeLine> lines,
        Totals totals,
        String closedBy,
        Instant closedAt)
        implements Thing {

    /** All of it is one document. */
    static final int MOST_LINES = 5_000;

    public ChargeSheet {
        lines = List.copyOf(lines);
        if (!totals.equals(Totals.of(lines))) throw new IllegalArgumentException(id + ": totals are of other lines");
    }

    static String idOf(String unitId, String month) {
        return unitId + "|" + month;
    }

    static Change<ChargeSheet, ChargeEvent> close(
            String unitId, String month, List<ChargeLine> lines, String by, Instant now) {
        Totals totals = Totals.of(lines);
        ChargeSheet sheet = new ChargeSheet(idOf(unitId, month), unitId, month, lines, totals, by, now);
        return Change.of(
                sheet,
                new ChargeEvent.Closed(
                        unitId,
                        month,
                        lines.size(),
                        totals.consumableCents(),
                        totals.partsCents(),
                        totals.labourCents(),
                        totals.correctionCents(),
                        totals.allCents(),
                        by,
                        now));
    }
}
