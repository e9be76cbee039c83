package io.guichet.queue.attendance;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.attendance.LineWatch.Concern;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.WindowActivity;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for people who wait in an open hall while no window is open for them: nobody came to work, or the last one left
 * (R2). Run now and then, by any number of processes.
 */
public final class NoteUnattendedLines {

    private final Halls halls;
    private final Items items;
    private final Windows windows;
    private final WindowActivity activity;
    private final LineWatches watches;
    private final Clock clock;

    public NoteUnattendedLines(
            Halls halls, Items items, Windows windows, WindowActivity activity, LineWatches watches, Clock clock) {
        this.halls = halls;
        this.items = items;
        this.windows = windows;
        this.activity = activity;
        this.watches = watches;
        this.clock = clock;
    }

    /** One alert for each item and spell. */
    public void note() {
        Instant now = clock.instant();
        for (Hall hall : halls.all()) {
            List<ServiceWindow> open = windows.openIn(hall.id());
            Map<String, LineWatch> watched = watches.ofHall(hall.id(), Concern.UNSERVED);
            for (ServiceItem item : items.ofHall(hall.id())) {
                LineWatch line = watched.getOrDefault(
                        item.code(), LineWatch.calm(Concern.UNSERVED, hall.id(), item.unitId(), item.code()));
                boolean alone = hall.isOpenAt(now) && isAlone(item, open);
                noteAt(line, line.look(alone, hall.rules().unattendedAfter(), now, LineWatch.Unattended::new));
            }
        }
    }

    private boolean isAlone(ServiceItem item, List<ServiceWindow> open) {
        return open.stream().noneMatch(window -> window.serves(item.code()))
                && activity.waitingSince(item.hallId(), Set.of(item.code())) != null;
    }

    private void noteAt(LineWatch before, Change<LineWatch, LineWatch.Alert> seen) {
        if (seen.after().equals(before)) return;
        try {
            watches.save(seen);
        } catch (Stale | Pushback later) {
            // Another process was faster, or the broker is away: the next look sees.
        }
    }
}
