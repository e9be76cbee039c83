package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.plan;
import static io.guichet.queue.organisation.HallFixture.MONDAY;
import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.organisation.HallFixture.postedHall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentPlanTest {

    private static final Instant EIGHT = at("08:00");

    @Test
    void slots_follow_each_other_within_each_posted_interval() {
        List<Span> slots = plan(Duration.ofMinutes(50), 1, 0).bookableOn(MONDAY, postedHall(), EIGHT);

        assertThat(slots)
                .extracting(Span::from)
                .containsExactly(
                        at("09:00"), at("09:50"), at("10:40"), at("13:30"), at("14:20"), at("15:10"), at("16:00"));
        assertThat(slots.getFirst().until()).isEqualTo(at("09:50"));
    }

    @Test
    void what_has_begun_is_not_bookable() {
        List<Span> slots = plan().bookableOn(MONDAY, postedHall(), at("16:00"));

        assertThat(slots).extracting(Span::from).containsExactly(at("16:30"));
        assertThat(plan().isBookable(at("16:00"), postedHall(), at("16:00"))).isFalse();
        assertThat(plan().isBookable(at("16:00"), postedHall(), at("15:59"))).isTrue();
    }

    @Test
    void days_are_bookable_from_today_as_far_ahead_as_planned() {
        AppointmentPlan week = plan();
        LocalDate nextMonday = MONDAY.plusDays(7);

        assertThat(week.bookableOn(nextMonday, postedHall(), EIGHT)).isNotEmpty();
        assertThat(week.bookableOn(nextMonday.plusDays(1), postedHall(), EIGHT)).isEmpty();
        assertThat(week.bookableOn(MONDAY.minusDays(1), postedHall(), EIGHT)).isEmpty();
        assertThat(week.bookableOn(LocalDate.MAX, postedHall(), EIGHT)).isEmpty();
    }

    @Test
    void a_closure_and_a_day_without_hours_have_no_slots() {
        assertThat(plan().bookableOn(LocalDate.of(2026, 3, 4), postedHall(), EIGHT))
                .isEmpty();
        assertThat(plan().bookableOn(LocalDate.of(2026, 3, 7), postedHall(), EIGHT))
                .isEmpty();
        assertThat(plan().bookableOn(LocalDate.of(2026, 3, 5), postedHall(), EIGHT))
                .hasSize(13);
    }

    @Test
    void only_the_beginning_of_a_slot_is_bookable() {
        assertThat(plan().isBookable(at("10:00"), postedHall(), EIGHT)).isTrue();
        assertThat(plan().isBookable(at("10:00").plusMillis(1), postedHall(), EIGHT))
                .isFalse();
        assertThat(plan().isBookable(at("12:00"), postedHall(), EIGHT)).isFalse();
        assertThat(plan().isBookable(Instant.MAX, postedHall(), EIGHT)).isFalse();
        assertThat(plan().isBookable(Instant.MIN, postedHall(), EIGHT)).isFalse();
    }

    @Test
    void a_plan_without_places_offers_nothing() {
        assertThat(plan(Duration.ofMinutes(30), 0, 7).bookableOn(MONDAY, postedHall(), EIGHT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT5M,0,0,true",
        "PT4H,50,60,true",
        "PT4M59S,1,1,false",
        "PT4H1S,1,1,false",
        "PT30M,-1,1,false",
        "PT30M,51,1,false",
        "PT30M,1,-1,false",
        "PT30M,1,61,false"
    })
    void its_figures_have_bounds(Duration length, int places, int daysAhead, boolean taken) {
        if (taken) {
            assertThat(plan(length, places, daysAhead).places()).isEqualTo(places);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> plan(length, places, daysAhead));
        }
    }

    @Test
    void the_same_plan_again_changes_nothing() {
        assertThat(plan().redefine(plan()).isEmpty()).isTrue();
        assertThat(plan().redefine(plan(Duration.ofMinutes(30), 3, 7)).isEmpty())
                .isFalse();
    }
}
