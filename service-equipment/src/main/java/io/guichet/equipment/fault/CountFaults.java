package io.guichet.equipment.fault;

import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Place;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.figures.Rows;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Open faults of each hall that was heard of, by severity; 0 where there is none. */
final class CountFaults {

    private final Shelf<Fault, FaultEvent> faults;
    private final Places places;
    private final Rows open;

    CountFaults(Shelf<Fault, FaultEvent> faults, Places places, MeterRegistry meters) {
        this.faults = faults;
        this.places = places;
        this.open = new Rows(meters, "guichet.faults.open", "faults that are not resolved", "hall", "severity");
    }

    void count() {
        Map<List<String>, Long> many = new HashMap<>();
        for (Place hall : places.all(Kind.HALL, null)) {
            for (Severity severity : Severity.values()) {
                Query these = Query.all()
                        .where("hallId", hall.id())
                        .where("state", FaultState.OPEN)
                        .where("severity", severity);
                many.put(List.of(hall.id(), severity.name().toLowerCase(Locale.ROOT)), faults.count(these));
            }
        }
        open.set(many);
    }
}
