package io.guichet.queue.organisation.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.DayTime;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.organisation.Opening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hall as the public sees it.
 *
 * @param minimumOpen how many windows the hall promises for an item at which hours
 * @param urgentReasons the codes by which staff may call somebody urgent
 */
record HallView(
        String id,
        String regionId,
        Words name,
        String zone,
        boolean open,
        List<Interval> hours,
        List<LocalDate> closures,
        @Nullable Notice emergency,
        int waiting,
        List<String> urgentReasons,
        List<Minimum> minimumOpen,
        long version) {

    record Minimum(String itemCode, String from, String to, int windows) {

        static Minimum of(MinimumOpen minimum) {
            return new Minimum(
                    minimum.itemCode(),
                    DayTime.textOfStart(minimum.from()),
                    DayTime.textOfEnd(minimum.to()),
                    minimum.windows());
        }
    }

    record Interval(String day, String opens, String closes) {

        static Interval of(Opening opening) {
            return new Interval(
                    opening.day().name(), DayTime.textOfStart(opening.opens()), DayTime.textOfEnd(opening.closes()));
        }
    }

    record Notice(Words notice, Instant since) {}

    static HallView of(Hall hall, int waiting, Instant now) {
        Emergency emergency = hall.emergency();
        return new HallView(
                hall.id(),
                hall.regionId(),
                hall.name(),
                hall.zone().getId(),
                hall.isOpenAt(now),
                hall.hours().openings().stream().map(Interval::of).toList(),
                hall.closures().stream().sorted().toList(),
                emergency == null ? null : new Notice(emergency.notice(), emergency.since()),
                waiting,
                hall.rules().urgentReasons().stream().sorted().toList(),
                hall.rules().minimumOpen().stream().map(Minimum::of).toList(),
                hall.version());
    }
}
