package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.EIGHT;
import static io.guichet.queue.appointment.AppointmentFixture.TEN;
import static io.guichet.queue.appointment.AppointmentFixture.slot;
import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of places promises. */
public abstract class SlotsContract {

    private static final int THREADS = 64;

    /** An empty one for each test. */
    protected abstract Slots slots();

    @Test
    void places_are_given_until_there_are_none() {
        assertThat(take("a")).isTrue();
        assertThat(take("b")).isTrue();
        assertThat(take("c")).isFalse();

        assertThat(slots().take(slot("10:30"), 2, "c", EIGHT)).isTrue();
        assertThat(slots().take(slot("11:00"), 0, "d", EIGHT)).isFalse();
    }

    @Test
    void one_who_holds_a_place_gets_no_second_one() {
        take("a");
        take("a");
        assertThat(take("b")).isTrue();
        assertThat(take("a")).as("also when all are given").isTrue();
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void a_place_given_back_is_there_for_others_once() {
        take("a");
        take("b");
        slots().giveBack(TEN, "a");
        slots().giveBack(TEN, "a");
        slots().giveBack(TEN, "nobody");
        slots().giveBack(slot("11:00"), "a");

        assertThat(taken()).isEqualTo(1);
        assertThat(take("c")).isTrue();
        assertThat(take("d")).isFalse();
    }

    @Test
    void fewer_places_than_before_take_none_away() {
        take("a");
        take("b");

        assertThat(slots().take(TEN, 1, "c", EIGHT)).isFalse();
        assertThat(slots().take(TEN, 1, "b", EIGHT)).isTrue();
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void it_is_known_who_has_held_a_place_for_long() {
        take("a");
        slots().take(TEN, 2, "b", at("08:05"));

        assertThat(slots().heldSince(TEN, at("08:05"))).containsExactly("a");
        assertThat(slots().heldSince(TEN, EIGHT)).isEmpty();
        assertThat(slots().heldSince(slot("11:00"), at("12:00"))).isEmpty();
    }

    @Test
    void places_are_counted_by_item_and_time() {
        take("a");
        slots().take(slot("10:30"), 2, "b", EIGHT);
        slots().take(new SlotId("hall-2", "other", TEN.startsAt()), 2, "c", EIGHT);

        assertThat(slots().taken("hall-2", "pension", at("10:00"), at("10:30"))).containsExactly(entry("10:00", 1));
        assertThat(slots().taken("hall-2", "pension", at("09:00"), at("12:00")))
                .containsOnly(entry("10:00", 1), entry("10:30", 1));
        assertThat(slots().taken("hall-9", "pension", at("09:00"), at("12:00"))).isEmpty();
    }

    @Test
    void sixty_four_at_once_get_as_many_places_as_there_are() throws Exception {
        List<Boolean> given = inParallel("visitor-");

        assertThat(given.stream().filter(yes -> yes)).hasSize(2);
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void one_asking_sixty_four_times_at_once_gets_one_place() throws Exception {
        List<Callable<Boolean>> asking = new ArrayList<>();
        for (int time = 0; time < THREADS; time++) asking.add(() -> take("a"));

        assertThat(run(asking)).containsOnly(true);
        assertThat(taken()).isEqualTo(1);
    }

    private List<Boolean> inParallel(String name) throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> asking = new ArrayList<>();
        for (int visitor = 0; visitor < THREADS; visitor++) {
            String id = name + visitor;
            asking.add(() -> take(id));
        }
        return run(asking);
    }

    private static List<Boolean> run(List<Callable<Boolean>> asking) throws InterruptedException, ExecutionException {
        List<Boolean> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Boolean> answer : threads.invokeAll(asking)) given.add(answer.get());
        }
        return given;
    }

    private boolean take(String appointmentId) {
        return slots().take(TEN, 2, appointmentId, EIGHT);
    }

    private int taken() {
        return slots().taken("hall-2", "pension", at("10:00"), at("10:01")).getOrDefault(at("10:00"), 0);
    }

    private static java.util.Map.Entry<java.time.Instant, Integer> entry(String time, int taken) {
        return java.util.Map.entry(at(time), taken);
    }
}
