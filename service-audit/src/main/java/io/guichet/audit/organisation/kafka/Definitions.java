package io.guichet.audit.organisation.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What we read of the queue's definitions. */
final class Definitions {

    private Definitions() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hall(String hallId, Words name, String zone) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(String unitId, String hallId, Words name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Window(String windowId, String hallId, String unitId, Words label) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String itemCode, String hallId, String unitId, Words name) {}

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
                        case "io.guichet.queue.organisation.item-defined.v1" -> item(event.as(Item.class), event.seq());
                        case "io.guichet.queue.organisation.staff-defined.v1" ->
                            staff(event.as(Staff.class), event.seq());
                        default -> null;
                    });
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new PoisonEvent("no definition: " + event.type(), e);
        }
    }

    private static Place hall(Hall hall, long seq) {
        String id = Ids.slug("hallId", hall.hallId());
        return new Place(Kind.HALL, id, List.of(id), null, hall.name(), ZoneId.of(hall.zone()), seq);
    }

    private static Place unit(Unit unit, long seq) {
        String id = Ids.slug("unitId", unit.unitId());
        return new Place(Kind.UNIT, id, List.of(unit.hallId()), null, unit.name(), null, seq);
    }

    private static Place window(Window window, long seq) {
        String id = Ids.slug("windowId", window.windowId());
        return new Place(Kind.WINDOW, id, List.of(window.hallId()), window.unitId(), window.label(), null, seq);
    }

    private static Place item(Item item, long seq) {
        String id = Ids.slug("itemCode", item.itemCode());
        return new Place(Kind.ITEM, id, List.of(item.hallId()), item.unitId(), item.name(), null, seq);
    }

    private static Place staff(Staff staff, long seq) {
        String id = Ids.slug("staffId", staff.staffId());
        return new Place(Kind.STAFF, id, staff.hallIds(), staff.unitId(), null, null, seq);
    }
}
