package io.guichet.queue.appointment;

import io.guichet.platform.domain.NotFound;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows which times are left. */
public final class FindSlots {

    private final Halls halls;
    private final Items items;
    private final Plans plans;
    private final Slots slots;
    private final Clock clock;

    public FindSlots(Halls halls, Items items, Plans plans, Slots slots, Clock clock) {
        this.halls = halls;
        this.items = items;
        this.plans = plans;
        this.slots = slots;
        this.clock = clock;
    }

    /** What is left of one day. */
    public record Found(LocalDate day, List<FreeSlot> slots) {}

    /**
     * The slots in order, full ones too; none when the item has no appointments, takes no numbers, or the day is out of
     * reach.
     *
     * @param wanted today in the hall's zone when null
     * @throws NotFound when there is no such hall, or the hall has no such item
     */
    public Found on(String hallId, String itemCode, @Nullable LocalDate wanted) {
        Instant now = clock.instant();
        Hall hall = halls.find(hallId);
        ServiceItem item = items.known(itemCode)
                .filter(one -> one.hallId().equals(hallId))
                .orElseThrow(() -> new NotFound("item", itemCode));
        LocalDate day = wanted == null ? hall.businessDay(now) : wanted;
        List<FreeSlot> found = plans.known(itemCode)
                .filter(plan -> item.accepting())
                .map(plan -> freeOn(day, hall, plan, now))
                .orElse(List.of());
        return new Found(day, found);
    }

    private List<FreeSlot> freeOn(LocalDate day, Hall hall, AppointmentPlan plan, Instant now) {
        List<Span> bookable = plan.bookableOn(day, hall, now);
        if (bookable.isEmpty()) return List.of();
        Map<Instant, Integer> taken = slots.taken(
                hall.id(),
                plan.itemCode(),
                bookable.getFirst().from(),
                bookable.getLast().until());
        return bookable.stream()
                .map(slot -> new FreeSlot(
                        slot.from(),
                        slot.until(),
                        plan.places(),
                        Math.max(0, plan.places() - taken.getOrDefault(slot.from(), 0))))
                .toList();
    }
}
