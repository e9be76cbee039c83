package io.guichet.equipment.closingcheck;

import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The windows of a hall that were worked at on a day and that nobody signed for, as it was known the next morning. */
public record MissingChecks(String id, String hallId, LocalDate day, List<String> windowIds, Instant notedAt)
        implements Thing {

    public MissingChecks {
        windowIds = List.copyOf(windowIds);
    }

    Change<MissingChecks, MissingEvent> note() {
        return new Change<>(this, windowIds.isEmpty() ? List.of() : List.of(told()));
    }

    /** The queue told late of a session: those windows are missing too, and the whole list is told again. */
    Change<MissingChecks, MissingEvent> more(Collection<String> windows, Instant now) {
        if (windowIds.containsAll(windows)) return Change.none(this);
        TreeSet<String> all = new TreeSet<>(windowIds);
        all.addAll(windows);
        return new MissingChecks(id, hallId, day, List.copyOf(all), now).note();
    }

    private MissingEvent told() {
        return new MissingEvent.Missing(hallId, day.toString(), windowIds, notedAt);
    }
}
