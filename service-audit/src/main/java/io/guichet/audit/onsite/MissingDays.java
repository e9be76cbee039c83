package io.guichet.audit.onsite;

import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who sat at a window on a day and has no record of it. Today is not missing yet. */
public final class MissingDays {

    private static final int MOST = 20_000;

    private static final Comparator<Missing> ORDER =
            Comparator.comparing(Missing::day).thenComparing(Missing::staffId);

    private final Shelf<DayRecord, OnsiteEvent> records;
    private final Facts facts;
    private final Zones zones;
    private final Clock clock;

    public MissingDays(Shelf<DayRecord, OnsiteEvent> records, Facts facts, Zones zones, Clock clock) {
        this.records = records;
        this.facts = facts;
        this.zones = zones;
        this.clock = clock;
    }

    /** One missing record. */
    public record Missing(LocalDate day, String staffId) {}

    /** By day, then by number. */
    public List<Missing> of(String hallId, YearMonth month) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zones.of(hallId));
        Set<Missing> written = new HashSet<>();
        Wanted wanted = Wanted.all()
                .with("hallId", hallId)
                .with("month", month.toString())
                .ascending("day");
        for (Stored<DayRecord> one : records.list(wanted, 0, MOST)) {
            written.add(new Missing(one.value().day(), one.value().staffId()));
        }
        SortedSet<Missing> missing = new TreeSet<>(ORDER);
        for (Fact fact : facts.ofMonth(hallId, month.toString(), null)) {
            String staffId = fact.staffId();
            if (fact.kind() != Fact.Kind.SESSION
                    || staffId == null
                    || !fact.day().isBefore(today)) continue;
            Missing day = new Missing(fact.day(), staffId);
            if (!written.contains(day)) missing.add(day);
        }
        return List.copyOf(missing);
    }
}
