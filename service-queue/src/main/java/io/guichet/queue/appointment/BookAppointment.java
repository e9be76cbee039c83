package io.guichet.queue.appointment;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a place for whoever asks first. The place is taken before the appointment is stored: if the process dies in
 * between, the same command finds its place again, and a place that nobody claims is found out when the slot is full.
 */
public final class BookAppointment {

    /** Far longer than any booking takes. */
    private static final Duration ABANDONED = Duration.ofMinutes(5);

    private final Halls halls;
    private final Items items;
    private final Plans plans;
    private final Slots slots;
    private final Appointments appointments;
    private final Clock clock;

    public BookAppointment(Halls halls, Items items, Plans plans, Slots slots, Appointments appointments, Clock clock) {
        this.halls = halls;
        this.items = items;
        this.plans = plans;
        this.slots = slots;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * @param command the same again finds the appointment that it made before
     * @throws io.guichet.platform.domain.NotFound for an unknown hall
     * @throws InvalidRequest for an item that this hall does not have
     * @throws AppointmentRefusal.SlotClosed when nothing can be booked at that time
     * @throws AppointmentRefusal.SlotFull when all places are given
     * @throws AppointmentRefusal.KeyUsedBefore when the command made an appointment for another slot
     */
    public Appointment book(SlotId slot, String command) {
        String id = Ids.of("appointment|" + command);
        Optional<Appointment> before = appointments.known(id);
        if (before.isPresent()) return same(before.get(), slot);

        Instant now = clock.instant();
        Hall hall = halls.find(slot.hallId());
        int places = bookablePlaces(slot, hall, now);
        if (!takePlace(slot, places, id, now)) throw new AppointmentRefusal.SlotFull();
        return same(appointments.add(Appointment.book(id, slot, hall.rules(), now)), slot);
    }

    private int bookablePlaces(SlotId slot, Hall hall, Instant now) {
        ServiceItem item = items.known(slot.itemCode())
                .filter(one -> one.hallId().equals(hall.id()))
                .orElseThrow(() -> new InvalidRequest("/itemCode", "this hall has no such item"));
        if (!item.accepting()) throw new AppointmentRefusal.SlotClosed("This item takes no visitors at present.");
        return plans.known(item.code())
                .filter(plan -> plan.isBookable(slot.startsAt(), hall, now))
                .map(AppointmentPlan::places)
                .orElseThrow(() -> new AppointmentRefusal.SlotClosed("No appointment can be booked at this time."));
    }

    private boolean takePlace(SlotId slot, int places, String id, Instant now) {
        if (slots.take(slot, places, id, now)) return true;
        List<String> held = slots.heldSince(slot, now.minus(ABANDONED));
        Set<String> living = appointments.living(held);
        List<String> abandoned =
                held.stream().filter(one -> !living.contains(one)).toList();
        abandoned.forEach(one -> slots.giveBack(slot, one));
        return !abandoned.isEmpty() && slots.take(slot, places, id, now);
    }

    private static Appointment same(Appointment found, SlotId wanted) {
        if (!found.slot().equals(wanted)) throw new AppointmentRefusal.KeyUsedBefore();
        return found;
    }
}
