package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.EIGHT;
import static io.guichet.queue.appointment.AppointmentFixture.TEN;
import static io.guichet.queue.appointment.AppointmentFixture.slot;
import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booking and cancelling, and what is left. */
class BookAppointmentTest {

    private final TurnableClock clock = new TurnableClock(EIGHT);
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemorySlots slots = new InMemorySlots();
    private final InMemoryAppointments appointments = new InMemoryAppointments();
    private final AppointmentCodes codes = new AppointmentCodes(new byte[32]);
    private final BookAppointment book = new BookAppointment(halls, items, plans, slots, appointments, clock);
    private final CancelAppointment cancel = new CancelAppointment(appointments, slots, codes, clock);
    private final FindSlots find = new FindSlots(halls, items, plans, slots, clock);

    @BeforeEach
    void publish() {
        halls.given(HallFixture.postedHall());
        items.add(Change.none(ItemFixture.item("pension")));
        items.add(Change.none(ItemFixture.notAccepting(ItemFixture.item("paused"))));
        items.add(Change.none(ItemFixture.item("unplanned")));
        items.add(Change.none(ItemFixture.item("elsewhere", "hall-9", "别处", "Elsewhere")));
        plans.add(AppointmentFixture.published());
        plans.add(new AppointmentPlan("hall-2", "paused", Duration.ofMinutes(30), 2, 7, 0).publish());
    }

    @Test
    void a_booking_keeps_a_place_and_tells_of_it() {
        Appointment booked = book.book(TEN, "a");

        assertThat(booked.slot()).isEqualTo(TEN);
        assertThat(free()).isEqualTo(1);
        assertThat(appointments.events()).hasSize(1);
    }

    @Test
    void the_last_place_is_given_once() {
        book.book(TEN, "a");
        book.book(TEN, "b");

        assertThatExceptionOfType(AppointmentRefusal.SlotFull.class).isThrownBy(() -> book.book(TEN, "c"));
        assertThat(book.book(slot("10:30"), "c").slot()).isEqualTo(slot("10:30"));
    }

    @Test
    void sixty_four_who_ask_at_once_for_two_places_get_two() throws Exception {
        List<Callable<Boolean>> asking = new ArrayList<>();
        for (int visitor = 0; visitor < 64; visitor++) {
            String command = "visitor-" + visitor;
            asking.add(() -> {
                try {
                    book.book(TEN, command);
                    return true;
                } catch (AppointmentRefusal.SlotFull full) {
                    return false;
                }
            });
        }

        int given = 0;
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (Future<Boolean> answer : threads.invokeAll(asking)) if (answer.get()) given++;
        }
        assertThat(given).isEqualTo(2);
        assertThat(appointments.events()).hasSize(2);
    }

    @Test
    void the_same_command_finds_its_own_appointment_also_when_all_is_full() {
        Appointment first = book.book(TEN, "a");
        book.book(TEN, "b");
        clock.set(at("16:59"));

        assertThat(book.book(TEN, "a")).isEqualTo(first);
        assertThatExceptionOfType(AppointmentRefusal.KeyUsedBefore.class)
                .isThrownBy(() -> book.book(slot("10:30"), "a"));
    }

    /** As after a crash: the place was taken, the appointment never stored. */
    @Test
    void the_same_command_finds_its_place_again_after_a_crash() {
        String id = book.book(TEN, "a").id();
        InMemoryAppointments lost = new InMemoryAppointments();
        BookAppointment restarted = new BookAppointment(halls, items, plans, slots, lost, clock);

        assertThat(restarted.book(TEN, "a").id()).isEqualTo(id);
        assertThat(free()).isEqualTo(1);
    }

    @Test
    void a_place_that_a_crash_left_behind_is_given_to_others_after_a_while() {
        slots.take(TEN, 2, "nobody", EIGHT);
        book.book(TEN, "a");

        clock.set(EIGHT.plus(Duration.ofMinutes(5)));
        assertThatExceptionOfType(AppointmentRefusal.SlotFull.class).isThrownBy(() -> book.book(TEN, "b"));

        clock.set(EIGHT.plus(Duration.ofMinutes(5)).plusMillis(1));
        assertThat(book.book(TEN, "b").slot()).isEqualTo(TEN);
        assertThatExceptionOfType(AppointmentRefusal.SlotFull.class).isThrownBy(() -> book.book(TEN, "c"));
    }

    @Test
    void what_is_not_offered_cannot_be_booked() {
        assertThatExceptionOfType(AppointmentRefusal.SlotClosed.class)
                .as("between two slots")
                .isThrownBy(() -> book.book(slot("10:10"), "a"));
        assertThatExceptionOfType(AppointmentRefusal.SlotClosed.class)
                .as("in the lunch break")
                .isThrownBy(() -> book.book(slot("12:30"), "a"));
        assertThatExceptionOfType(AppointmentRefusal.SlotClosed.class)
                .as("on a closure")
                .isThrownBy(() ->
                        book.book(new SlotId("hall-2", "pension", at("10:00").plus(Duration.ofDays(2))), "a"));
        assertThatExceptionOfType(AppointmentRefusal.SlotClosed.class)
                .as("an item without appointments")
                .isThrownBy(() -> book.book(new SlotId("hall-2", "unplanned", at("10:00")), "a"));
        assertThatExceptionOfType(AppointmentRefusal.SlotClosed.class)
                .as("an item that takes nobody")
                .isThrownBy(() -> book.book(new SlotId("hall-2", "paused", at("10:00")), "a"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> book.book(new SlotId("hall-2", "elsewhere", at("10:00")), "a"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> book.book(new SlotId("hall-8", "pension", at("10:00")), "a"));
        clock.set(at("10:00"));
        assertThatExceptionOfType(AppointmentRefusal.SlotClosed.class)
                .as("begun")
                .isThrownBy(() -> book.book(TEN, "a"));
        assertThat(appointments.events()).isEmpty();
    }

    @Test
    void a_cancelled_place_is_there_for_others_once() {
        Appointment booked = book.book(TEN, "a");
        book.book(TEN, "b");

        cancel.cancel(booked.id(), codes.of(booked.id()));
        Appointment again = cancel.cancel(booked.id(), codes.of(booked.id()));

        assertThat(again.stateAt(EIGHT)).isEqualTo(AppointmentState.CANCELLED);
        assertThat(free()).isEqualTo(1);
        assertThat(appointments.events()).hasSize(3);
        assertThat(book.book(TEN, "a").cancelledAt())
                .as("the booking is not made again")
                .isNotNull();
        assertThat(free()).isEqualTo(1);
    }

    @Test
    void nobody_cancels_without_the_code() {
        Appointment booked = book.book(TEN, "a");

        assertThatExceptionOfType(AppointmentRefusal.WrongCode.class)
                .isThrownBy(() -> cancel.cancel(booked.id(), codes.of("other")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancel.cancel("none", codes.of("none")));
        assertThat(free()).isEqualTo(1);
    }

    /** As after a crash: cancelled, but the place was not given back. */
    @Test
    void cancelling_again_gives_back_what_a_crash_left() {
        Appointment booked = book.book(TEN, "a");
        appointments.save(booked.cancel(EIGHT));
        assertThat(free()).isEqualTo(1);

        cancel.cancel(booked.id(), codes.of(booked.id()));
        assertThat(free()).isEqualTo(2);
    }

    @Test
    void slots_are_shown_with_what_is_left_of_them() {
        book.book(TEN, "a");

        FindSlots.Found today = find.on("hall-2", "pension", null);
        assertThat(today.day()).isEqualTo(HallFixture.MONDAY);
        assertThat(today.slots()).hasSize(13);
        assertThat(today.slots()).contains(new FreeSlot(at("10:00"), at("10:30"), 2, 1));
        assertThat(today.slots()).contains(new FreeSlot(at("16:30"), at("17:00"), 2, 2));
        assertThat(find.on("hall-2", "unplanned", null).slots()).isEmpty();
        assertThat(find.on("hall-2", "paused", null).slots()).isEmpty();
        assertThat(find.on("hall-2", "pension", HallFixture.MONDAY.plusDays(8)).slots())
                .isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> find.on("hall-2", "elsewhere", null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> find.on("hall-8", "pension", null));
    }

    @Test
    void a_plan_is_for_an_item_of_the_hall() {
        DefinePlan define = new DefinePlan(plans, halls, items);
        AppointmentPlan other = AppointmentFixture.plan(Duration.ofMinutes(20), 1, 0);

        assertThat(define.define(other, version -> {}).isNew()).isFalse();
        assertThat(plans.known("pension").orElseThrow().length()).isEqualTo(Duration.ofMinutes(20));
        assertThat(define.define(
                                new AppointmentPlan("hall-2", "unplanned", Duration.ofMinutes(30), 1, 1, 0),
                                version -> {})
                        .isNew())
                .isTrue();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> define.define(
                        new AppointmentPlan("hall-2", "elsewhere", Duration.ofMinutes(30), 1, 1, 0), version -> {}));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> define.define(
                        new AppointmentPlan("hall-8", "pension", Duration.ofMinutes(30), 1, 1, 0), version -> {}));
    }

    private int free() {
        return find.on("hall-2", "pension", null).slots().stream()
                .filter(slot -> slot.startsAt().equals(TEN.startsAt()))
                .findFirst()
                .orElseThrow()
                .free();
    }
}
