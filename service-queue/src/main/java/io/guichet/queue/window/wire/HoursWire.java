package io.guichet.queue.window.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.window.HoursKept;
import io.guichet.queue.window.WindowHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Name, version and fields of the event. */
public final class HoursWire {

    /** Told beside the hall's emergencies, under an id of its own: {@code <hall>.hours}. */
    public static final String TOPIC = "guichet.queue.hall";

    private HoursWire() {}

    public static WireEvent of(HoursKept day, Instant at) {
        return new WireEvent(
                "queue.hall.hours-compared",
                1,
                new Compared(
                        day.hallId(),
                        day.day().toString(),
                        sum(day, WindowHours::posted),
                        sum(day, WindowHours::kept),
                        sum(day, WindowHours::suspended),
                        day.windows().stream().map(AtWindow::of).toList(),
                        at));
    }

    private static long sum(HoursKept day, Function<WindowHours, Duration> what) {
        return day.windows().stream()
                .map(what)
                .reduce(Duration.ZERO, Duration::plus)
                .toSeconds();
    }

    /** Sums over the windows, then each of them. */
    record Compared(
            String hallId,
            String day,
            long postedSeconds,
            long keptSeconds,
            long suspendedSeconds,
            List<AtWindow> windows,
            Instant at) {}

    record AtWindow(String windowId, long postedSeconds, long keptSeconds, long suspendedSeconds) {

        static AtWindow of(WindowHours hours) {
            return new AtWindow(
                    hours.windowId(),
                    hours.posted().toSeconds(),
                    hours.kept().toSeconds(),
                    hours.suspended().toSeconds());
        }
    }
}
