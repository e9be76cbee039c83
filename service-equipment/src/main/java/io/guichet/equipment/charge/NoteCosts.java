package io.guichet.equipment.charge;

import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Turns what was used up and repaired into lines. The same told twice is one line. */
public final class NoteCosts {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Shelf<ChargeLine, ChargeEvent> lines;
    private final HallTimes times;
    private final long centsPerHour;

    /** @param centsPerHour what an hour of a maintainer's work costs a unit */
    public NoteCosts(Shelf<ChargeLine, ChargeEvent> lines, HallTimes times, long centsPerHour) {
        this.lines = lines;
        this.times = times;
        this.centsPerHour = centsPerHour;
    }

    /** Something out of a store. */
    public record Used(
            String movementId,
            String hallId,
            String unitId,
            @Nullable String deviceId,
            String code,
            long quantity,
            long cents,
            Instant at) {}

    /**
     * Work that somebody finished.
     *
     * @param eventId of the finishing: work that came back and was done again costs again
     */
    public record Worked(
            String eventId,
            String workOrderId,
            String hallId,
            String unitId,
            String deviceId,
            int minutes,
            long materialCents,
            Instant at) {}

    public void used(Used used) {
        add(new ChargeLine(
                used.movementId(),
                used.unitId(),
                used.hallId(),
                monthOf(used.hallId(), used.at()),
                LineKind.CONSUMABLE,
                used.cents(),
                used.deviceId(),
                used.code(),
                used.quantity(),
                used.movementId(),
                null,
                used.at(),
                null));
    }

    public void worked(Worked worked) {
        if (worked.materialCents() > 0) add(line(worked, LineKind.PARTS, worked.materialCents(), 1));
        long labour = labourCents(worked.minutes());
        if (labour > 0) add(line(worked, LineKind.LABOUR, labour, worked.minutes()));
    }

    /** Half a cent is a cent. */
    long labourCents(int minutes) {
        return (minutes * centsPerHour + MINUTES_OF_AN_HOUR / 2) / MINUTES_OF_AN_HOUR;
    }

    String monthOf(String hallId, Instant at) {
        return YearMonth.from(at.atZone(times.zone(hallId))).toString();
    }

    private ChargeLine line(Worked worked, LineKind kind, long cents, long quantity) {
        return new ChargeLine(
                worked.eventId() + "|" + kind,
                worked.unitId(),
                worked.hallId(),
                monthOf(worked.hallId(), worked.at()),
                kind,
                cents,
                worked.deviceId(),
                null,
                quantity,
                worked.workOrderId(),
                null,
                worked.at(),
                null);
    }

    /** Told already, by the event that it comes from. */
    private void add(ChargeLine line) {
        lines.add(Change.none(line), line.id());
    }
}
