package io.guichet.audit.onsite;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.http.InvalidRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Writes down how a person's day was. */
public final class RecordDay {

    /** Days behind the day itself in which it may still be written down or corrected. */
    static final int GRACE = 3;

    private final Shelf<DayRecord, OnsiteEvent> records;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public RecordDay(Shelf<DayRecord, OnsiteEvent> records, Places places, Zones zones, Clock clock) {
        this.records = records;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /** @throws InvalidRequest for a person of elsewhere */
    public Stored<DayRecord> record(
            String hallId,
            LocalDate day,
            String staffId,
            DayRecord.Marks marks,
            String note,
            String by,
            String command) {
        boolean here = places.find(Kind.STAFF, staffId)
                .map(place -> place.hallIds().contains(hallId))
                .orElse(false);
        if (!here) throw new InvalidRequest("staff", staffId + " does not work in this hall");
        if (by.equals(staffId)) throw new OnsiteRefusal.OwnDay();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zones.of(hallId));
        if (day.isAfter(today)) throw new OnsiteRefusal.NotYet(day);
        if (day.plusDays(GRACE).isBefore(today)) throw new OnsiteRefusal.TooLate(day, GRACE);
        DayRecord wanted = new DayRecord(hallId, day, staffId, marks, note, by, now, 0);
        if (records.known(wanted.id()).isEmpty()) {
            Stored<DayRecord> added = records.add(wanted.write());
            if (added.value().equals(wanted)) return added;
        }
        return records.change(wanted.id(), command, version -> {}, known -> known.correct(wanted));
    }
}
