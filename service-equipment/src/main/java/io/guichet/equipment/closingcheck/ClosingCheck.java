package io.guichet.equipment.closingcheck;

import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One window at the end of one day, signed once by one person.
 *
 * @param done what was done; the rest was not, and is told as open
 */
public record ClosingCheck(
        String id, String hallId, String windowId, LocalDate day, List<Item> done, String signedBy, Instant signedAt)
        implements Thing {

    public ClosingCheck {
        done = Check.atMost("done", done, Item.values().length).stream()
                .distinct()
                .sorted()
                .toList();
    }

    Change<ClosingCheck, ClosingEvent> sign() {
        return Change.of(
                this,
                new ClosingEvent.Signed(
                        id,
                        hallId,
                        windowId,
                        day.toString(),
                        open().stream().map(Item::name).toList(),
                        signedBy,
                        signedAt));
    }

    public List<Item> open() {
        return Stream.of(Item.values()).filter(item -> !done.contains(item)).toList();
    }
}
