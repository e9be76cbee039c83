package io.guichet.equipment.closingcheck;

import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.Place;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which windows nobody signed for, listed the next morning and told once. */
public final class ListMissingChecks {

    private static final int DAYS_TO_LOOK_BACK = 14;

    private final Shelf<ClosingCheck, ClosingEvent> checks;
    private final Shelf<MissingChecks, MissingEvent> missing;
    private final Places places;
    private final Organisation organisation;
    private final Clock clock;

    public ListMissingChecks(
            Shelf<ClosingCheck, ClosingEvent> checks,
            Shelf<MissingChecks, MissingEvent> missing,
            Places places,
            Organisation organisation,
            Clock clock) {
        this.checks = checks;
        this.missing = missing;
        this.places = places;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What is missing. */
    public record Missing(LocalDate day, List<String> windowIds) {}

    /** Of this day; null: of the last day before today on which the hall was open. */
    public Missing missing(String hallId, @Nullable LocalDate day) {
        LocalDate looked = day == null ? lastOpenDay(hallId) : day;
        Set<String> signed =
                checks
                        .list(Query.all()
                                .where("hallId", hallId)
                                .where("day", looked)
                                .page(0, Query.MOST))
                        .stream()
                        .map(kept -> kept.it().windowId())
                        .collect(Collectors.toSet());
        return new Missing(
                looked,
                organisation.windowsOf(hallId).stream()
                        .map(Place::id)
                        .filter(window -> !signed.contains(window))
                        .toList());
    }

    /** Tells of the last open day of each hall, once. Run now and then, by any number of processes. */
    public void sweep() {
        for (Place hall : organisation.halls()) {
            LocalDate day = lastOpenDay(hall.id());
            String id = hall.id() + "." + day;
            if (!hall.opensOn(day) || missing.known(id).isPresent()) continue;
            List<String> windows = missing(hall.id(), day).windowIds();
            missing.add(new MissingChecks(id, hall.id(), day, windows, clock.instant()).note(), id);
        }
    }

    private LocalDate lastOpenDay(String hallId) {
        LocalDate yesterday = organisation.dayIn(hallId, clock.instant()).minusDays(1);
        return places.find(Kind.HALL, hallId)
                .flatMap(hall -> yesterday
                        .minusDays(DAYS_TO_LOOK_BACK)
                        .datesUntil(yesterday.plusDays(1))
                        .filter(hall::opensOn)
                        .reduce((earlier, later) -> later))
                .orElse(yesterday);
    }
}
