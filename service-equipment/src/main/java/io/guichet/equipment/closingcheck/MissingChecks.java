package io.guichet.equipment.closingcheck;

import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The windows of a hall that nobody signed for on a day, as they stood the next morning. */
public record MissingChecks(String id, String hallId, LocalDate day, List<String> windowIds, Instant notedAt)
        implements Thing {

    public MissingChecks {
        windowIds = List.copyOf(windowIds);
    }

    Change<MissingChecks, MissingEvent> note() {
        MissingEvent noted = new MissingEvent.Missing(hallId, day.toString(), windowIds, notedAt);
        return new Change<>(this, windowIds.isEmpty() ? List.of() : List.of(noted));
    }
}
