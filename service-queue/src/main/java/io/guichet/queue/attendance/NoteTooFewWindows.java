package io.guichet.queue.attendance;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.attendance.LineWatch.Concern;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for items with fewer open windows than the hall promised for this hour, whether people left or never came (M3). Run
 * now and then, by any number of processes.
 */
public final class NoteTooFewWindows {

    private final Halls halls;
    private final Items items;
    private final Windows windows;
    private final LineWatches watches;
    private final Clock clock;

    public NoteTooFewWindows(Halls halls, Items items, Windows windows, LineWatches watches, Clock clock) {
        this.halls = halls;
        this.items = items;
        this.windows = windows;
        this.watches = watches;
        this.clock = clock;
    }

    /** One alert for each item and spell. */
    public void note() {
        Instant now = clock.instant();
        for (Hall hall : halls.all()) {
            if (hall.rules().minimumOpen().isEmpty()) continue;
            List<ServiceWindow> open = windows.openIn(hall.id());
            Map<String, LineWatch> watched = watches.ofHall(hall.id(), Concern.BELOW_MINIMUM);
            for (ServiceItem item : items.ofHall(hall.id())) {
                LineWatch line = watched.getOrDefault(
                        item.code(), LineWatch.calm(Concern.BELOW_MINIMUM, hall.id(), item.unitId(), item.code()));
                look(line, hall, open, now);
            }
        }
    }

    private void look(LineWatch line, Hall hall, List<ServiceWindow> open, Instant now) {
        MinimumOpen promised = promised(hall, line.itemCode(), now);
        int there = (int)
                open.stream().filter(window -> window.serves(line.itemCode())).count();
        Change<LineWatch, LineWatch.Alert> seen = line.look(
                promised != null && there < promised.windows(),
                hall.rules().unattendedAfter(),
                now,
                (after, since, at) ->
                        new LineWatch.BelowMinimum(after, promised == null ? 0 : promised.windows(), there, since, at));
        if (seen.after().equals(line)) return;
        try {
            watches.save(seen);
        } catch (Stale | Pushback later) {
            // Another process was faster, or the broker is away: the next look sees.
        }
    }

    /** The highest of those that hold now; null when none does. */
    private static @Nullable MinimumOpen promised(Hall hall, String itemCode, Instant now) {
        if (!hall.isOpenAt(now)) return null;
        return hall.rules().minimumOpen().stream()
                .filter(minimum -> minimum.itemCode().equals(itemCode) && minimum.appliesAt(hall.timeOfDay(now)))
                .max((one, other) -> Integer.compare(one.windows(), other.windows()))
                .orElse(null);
    }
}
