package io.guichet.equipment.organisation.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Opening;
import io.guichet.equipment.organisation.Place;
import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we read of the queue's definitions. */
final class Definitions {

    private Definitions() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hall(
            String hallId,
            Words name,
            String zone,
            @Nullable List<Interval> hours,
            @Nullable List<LocalDate> closures) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Interval(DayOfWeek day, String opens, String closes) {
        Opening toOpening() {
            return new Opening(day, minute(opens), minute(closes));
        }

        private static int minute(String time) {
            return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3, 5));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(String unitId, String hallId, Words name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Window(String windowId, String hallId, String unitId, Words label) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Staff(String staffId, List<String> hallIds, String unitId) {}

    /**
     * Empty for a definition we have no use for.
     *
     * @throws PoisonEvent when it is none
     */
    static Optional<Place> read(ReceivedEvent event) {
        try {
            return Optional.ofNullable(
                    switch (event.type()) {
                        case "io.guichet.queue.organisation.hall-defined.v1" -> hall(event.as(Hall.class), event.seq());
                        case "io.guichet.queue.organisation.unit-defined.v1" -> unit(event.as(Unit.class), event.seq());
                        case "io.guichet.queue.organisation.window-defined.v1" ->
                            window(event.as(Window.class), event.seq());
                        case "io.guichet.queue.organisation.staff-defined.v1" ->
                            staff(event.as(Staff.class), event.seq());
                        default -> null;
                    });
        } catch (IllegalArgumentException
                | NullPointerException
                | DateTimeException
                | StringIndexOutOfBoundsException e) {
            throw new PoisonEvent("no definition: " + event.type(), e);
        }
    }

    private static Place hall(Hall hall, long seq) {
        String id = Ids.slug("hallId", hall.hallId());
        List<Interval> hours = hall.hours();
        List<LocalDate> closures = hall.closures();
        return new Place(
                Kind.HALL,
                id,
                List.of(id),
                null,
                hall.name(),
                hall.zone(),
                hours == null
                        ? List.of()
                        : hours.stream().map(Interval::toOpening).toList(),
                closures == null ? List.of() : closures,
                seq);
    }

    private static Place unit(Unit unit, long seq) {
        return other(Kind.UNIT, Ids.slug("unitId", unit.unitId()), List.of(unit.hallId()), null, unit.name(), seq);
    }

    private static Place window(Window window, long seq) {
        String id = Ids.slug("windowId", window.windowId());
        return other(Kind.WINDOW, id, List.of(window.hallId()), window.unitId(), window.label(), seq);
    }

    private static Place staff(Staff staff, long seq) {
        String id = Ids.slug("staffId", staff.staffId());
        return other(Kind.STAFF, id, staff.hallIds(), staff.unitId(), null, seq);
    }

    private static Place other(
            Kind kind, String id, List<String> halls, @Nullable String unitId, @Nullable Words name, long seq) {
        return new Place(kind, id, halls, unitId, name, null, List.of(), List.of(), seq);
    }
}
