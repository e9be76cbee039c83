package io.guichet.queue.window;

import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.MinimumOpen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fewer windows for an item than the hall promised for this hour. */
record Shortfall(MinimumOpen promised, long left) {

    /**
     * What would be missing if this window left now; null when enough stay, or outside the posted hours.
     *
     * @param open all open windows of the hall, this one among them or not
     */
    static @Nullable Shortfall without(ServiceWindow leaving, List<ServiceWindow> open, Hall hall, Instant now) {
        if (!hall.isOpenAt(now)) return null;
        return hall.rules().minimumOpen().stream()
                .filter(minimum -> minimum.appliesAt(hall.timeOfDay(now)) && leaving.serves(minimum.itemCode()))
                .map(minimum -> new Shortfall(minimum, others(leaving, open, minimum.itemCode())))
                .filter(shortfall -> shortfall.left < shortfall.promised.windows())
                .findFirst()
                .orElse(null);
    }

    /** Whether the hall promised a minimum that this window counts for now. */
    static boolean concerns(ServiceWindow leaving, Hall hall, Instant now) {
        return hall.isOpenAt(now)
                && hall.rules().minimumOpen().stream()
                        .anyMatch(minimum ->
                                minimum.appliesAt(hall.timeOfDay(now)) && leaving.serves(minimum.itemCode()));
    }

    String fact() {
        return "Only " + left + " of at least " + promised.windows() + " windows would be open for "
                + promised.itemCode() + ".";
    }

    private static long others(ServiceWindow leaving, List<ServiceWindow> open, String itemCode) {
        return open.stream()
                .filter(window -> !window.id().equals(leaving.id()) && window.serves(itemCode))
                .count();
    }
}
