package io.guichet.equipment.charge;

import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a unit and a month: open it shows what has come in so far, closed it never changes. What comes late, or was
 * wrong, stands in the first month that is still open.
 */
public final class CloseMonth {

    private static final int LONGEST = 500;

    private final Shelf<ChargeLine, ChargeEvent> lines;
    private final Shelf<ChargeSheet, ChargeEvent> sheets;
    private final HallTimes times;

    public CloseMonth(Shelf<ChargeLine, ChargeEvent> lines, Shelf<ChargeSheet, ChargeEvent> sheets, HallTimes times) {
        this.lines = lines;
        this.sheets = sheets;
        this.times = times;
    }

    /** @param closed null while the month is open */
    public record Sheet(
            String unitId,
            String month,
            List<ChargeLine> lines,
            Totals totals,
            @Nullable ChargeSheet closed) {}

    public Sheet sheet(String unitId, YearMonth month) {
        ChargeSheet closed = closed(unitId, month.toString());
        if (closed != null) return new Sheet(unitId, month.toString(), closed.lines(), closed.totals(), closed);
        List<ChargeLine> open = openLines(unitId, month);
        return new Sheet(unitId, month.toString(), open, Totals.of(open), null);
    }

    /**
     * @param hallId whose clock says whether the month is over
     * @throws Refused MONTH_NOT_OVER, MONTH_CLOSED, or EARLIER_MONTH_OPEN when an earlier one has lines and is open
     */
    public ChargeSheet close(String unitId, String hallId, YearMonth month, Act act) {
        Instant over =
                month.plusMonths(1).atDay(1).atStartOfDay(times.zone(hallId)).toInstant();
        if (act.at().isBefore(over)) throw new Refused(Why.MONTH_NOT_OVER, "The month " + month + " is not over.");
        Kept<ChargeSheet> there =
                sheets.known(ChargeSheet.idOf(unitId, month.toString())).orElse(null);
        if (there != null) {
            if (there.command().equals(act.key())) return there.it();
            throw closedAlready(month);
        }
        String earlier = earlierOpen(unitId, month);
        if (earlier != null) {
            throw new Refused(Why.EARLIER_MONTH_OPEN, "The month " + earlier + " is still open: close it first.");
        }
        List<ChargeLine> all = openLines(unitId, month);
        if (all.size() > ChargeSheet.MOST_LINES) {
            throw new InvalidRequest("month", "more than " + ChargeSheet.MOST_LINES + " lines");
        }
        Kept<ChargeSheet> closed =
                sheets.add(ChargeSheet.close(unitId, month.toString(), all, act.by(), act.at()), act.key());
        // Two at once: the sheet of the first stands.
        if (!closed.command().equals(act.key())) throw closedAlready(month);
        mark(closed.it());
        return closed.it();
    }

    /**
     * @param cents below 0 for money back
     * @throws Refused MONTH_CLOSED: a correction of a closed month stands in the next open one
     */
    public ChargeLine correct(String unitId, String hallId, YearMonth month, long cents, String note, Act act) {
        if (cents == 0) throw new InvalidRequest("/cents", "not 0");
        if (note.isBlank() || note.length() > LONGEST)
            throw new InvalidRequest("/note", "1 to " + LONGEST + " characters");
        if (month.isAfter(YearMonth.from(act.at().atZone(times.zone(hallId))))) {
            throw new InvalidRequest("month", "not a month that is still to come");
        }
        if (closed(unitId, month.toString()) != null) throw closedAlready(month);
        ChargeLine line = InvalidRequest.at(
                "/cents",
                () -> new ChargeLine(
                        Ids.of("correction|" + act.key()),
                        unitId,
                        hallId,
                        month.toString(),
                        LineKind.CORRECTION,
                        cents,
                        null,
                        null,
                        1,
                        act.by(),
                        note,
                        act.at(),
                        null));
        return lines.add(
                        Change.of(
                                line,
                                new ChargeEvent.Corrected(
                                        unitId, month.toString(), line.id(), cents, act.by(), act.at())),
                        act.key())
                .it();
    }

    /** The line knows its sheet; what a crash leaves out here is found by looking into the sheet. */
    private void mark(ChargeSheet sheet) {
        for (ChargeLine line : sheet.lines()) {
            try {
                lines.known(line.id())
                        .ifPresent(
                                kept -> lines.save(kept, Change.none(kept.it().billed(sheet.month())), kept.command()));
            } catch (Stale marked) {
                // By somebody else who closes the same month: the same mark.
            }
        }
    }

    /** Of this month, and of earlier ones that were closed before it was told. */
    private List<ChargeLine> openLines(String unitId, YearMonth month) {
        List<ChargeLine> all = new ArrayList<>();
        for (ChargeLine line : unbilled(unitId, month)) {
            if (line.month().equals(month.toString()) || belongsTo(line, unitId, month)) all.add(line);
        }
        return all;
    }

    /** The first month after its own that is open. */
    private boolean belongsTo(ChargeLine line, String unitId, YearMonth month) {
        ChargeSheet own = closed(unitId, line.month());
        if (own == null || holds(own, line)) return false;
        YearMonth first = YearMonth.parse(line.month()).plusMonths(1);
        for (ChargeSheet next = closed(unitId, first.toString()); next != null; ) {
            if (holds(next, line)) return false;
            first = first.plusMonths(1);
            next = closed(unitId, first.toString());
        }
        return first.equals(month);
    }

    private @Nullable String earlierOpen(String unitId, YearMonth month) {
        Set<String> months = new TreeSet<>();
        unbilled(unitId, month.minusMonths(1)).forEach(line -> months.add(line.month()));
        return months.stream()
                .filter(earlier -> closed(unitId, earlier) == null)
                .findFirst()
                .orElse(null);
    }

    private List<ChargeLine> unbilled(String unitId, YearMonth until) {
        Query query = Query.all()
                .where("unitId", unitId)
                .whereAbsent("billedIn")
                .before("month", until.plusMonths(1).toString())
                .sortedBy("month");
        List<ChargeLine> all = new ArrayList<>();
        for (int skip = 0; skip <= ChargeSheet.MOST_LINES; skip += Query.MOST) {
            List<Kept<ChargeLine>> page = lines.list(query.page(skip, Query.MOST));
            page.forEach(kept -> all.add(kept.it()));
            if (page.size() < Query.MOST) break;
        }
        return all;
    }

    private @Nullable ChargeSheet closed(String unitId, String month) {
        return sheets.known(ChargeSheet.idOf(unitId, month)).map(Kept::it).orElse(null);
    }

    private static boolean holds(ChargeSheet sheet, ChargeLine line) {
        Set<String> ids = new HashSet<>();
        sheet.lines().forEach(one -> ids.add(one.id()));
        return ids.contains(line.id());
    }

    private static Refused closedAlready(YearMonth month) {
        return new Refused(Why.MONTH_CLOSED, "The month " + month + " is closed; corrections go into an open one.");
    }
}
