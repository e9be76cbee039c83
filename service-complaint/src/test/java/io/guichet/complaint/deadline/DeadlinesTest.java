package io.guichet.complaint.deadline;

import static io.guichet.complaint.deadline.DeadlineFixture.DEADLINES;
import static io.guichet.complaint.deadline.DeadlineFixture.WORK;
import static io.guichet.complaint.deadline.DeadlineFixture.at;
import static io.guichet.complaint.deadline.DeadlineFixture.pause;
import static io.guichet.complaint.deadline.DeadlineFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    /** The nine vectors; a calendar without make-up days is late in each of them. */
    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-24, 5, 2026-03-02",
        "2026-02-27, 1, 2026-02-28",
        "2026-04-30, 5, 2026-05-11",
        "2026-09-18, 1, 2026-09-20",
        "2026-09-30, 5, 2026-10-13",
        "2026-09-30, 15, 2026-10-27",
        "2026-10-09, 1, 2026-10-10"
    })
    void make_up_days_count_and_holidays_do_not(String start, int days, String end) {
        assertThat(due(Unit.WORKING_DAYS, days, false, start + "T10:20:00")).isEqualTo(at(end + "T17:30:00"));
    }

    @ParameterizedTest(name = "start day counted: {1} working days from {0} end on {2}")
    @CsvSource({
        "2026-11-23T10:00:00, 1, 2026-11-23",
        "2026-11-23T10:00:00, 10, 2026-12-04",
        "2026-11-23T17:29:59, 1, 2026-11-23",
        "2026-11-23T17:30:00, 1, 2026-11-24",
        "2026-11-22T10:00:00, 1, 2026-11-23"
    })
    void the_start_day_is_the_first_day_where_the_rule_says_so_and_time_is_left(String start, int days, String end) {
        assertThat(due(Unit.WORKING_DAYS, days, true, start)).isEqualTo(at(end + "T17:30:00"));
    }

    @ParameterizedTest(name = "{1} working minutes from {0} end at {2}")
    @CsvSource({
        "2026-11-23T09:00:00, 120, 2026-11-23T11:00:00",
        "2026-11-23T11:00:00, 60, 2026-11-23T12:00:00",
        "2026-11-23T11:00:00, 61, 2026-11-23T13:31:00",
        "2026-11-23T12:30:00, 30, 2026-11-23T14:00:00",
        "2026-11-27T17:00:00, 60, 2026-11-30T09:30:00",
        "2026-09-18T17:00:00, 60, 2026-09-20T09:30:00"
    })
    void minutes_pass_only_while_people_work(String start, int minutes, String end) {
        assertThat(due(Unit.WORKING_MINUTES, minutes, false, start)).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "{1} calendar days from {0}, start day counted {2}, end on {3}")
    @CsvSource({
        "2026-09-30T23:00:00, 15, false, 2026-10-15",
        "2026-09-30T23:00:00, 15, true, 2026-10-14",
        "2026-12-20T08:00:00, 60, false, 2027-02-18"
    })
    void calendar_days_pass_on_holidays_too(String start, int days, boolean counted, String end) {
        Deadline deadline = DEADLINES.of(rule(Unit.CALENDAR_DAYS, days, counted), 0, at(start), List.of());

        assertThat(deadline.dueAt()).isEqualTo(at(end + "T23:59:59"));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void a_deadline_past_the_known_holidays_is_provisional_and_moves_when_they_are_known() {
        Rule rule = rule(Unit.WORKING_DAYS, 3, false);
        Instant start = at("2026-12-29T10:00:00");
        Deadlines later = DeadlineFixture.withData(LocalDate.of(2027, 12, 31), LocalDate.of(2027, 1, 1));

        assertThat(DEADLINES.of(rule, 0, start, List.of())).isEqualTo(new Deadline(at("2027-01-01T17:30:00"), true));
        assertThat(DEADLINES.of(rule(Unit.WORKING_DAYS, 2, false), 0, start, List.of()))
                .isEqualTo(new Deadline(at("2026-12-31T17:30:00"), false));
        assertThat(later.of(rule, 0, start, List.of())).isEqualTo(new Deadline(at("2027-01-04T17:30:00"), false));
    }

    @Test
    void a_pause_of_a_days_work_moves_the_deadline_by_a_day() {
        Rule rule = rule(Unit.WORKING_DAYS, 5, false);
        Instant start = at("2026-11-23T10:00:00");

        assertThat(DEADLINES
                        .of(rule, 0, start, List.of(pause("2026-11-24T10:00:00", "2026-11-25T10:00:00")))
                        .dueAt())
                .isEqualTo(at("2026-12-01T17:30:00"));
        assertThat(DEADLINES
                        .of(rule, 0, start, List.of(pause("2026-11-24T10:00:00", "2026-11-24T11:00:00")))
                        .dueAt())
                .isEqualTo(at("2026-12-01T10:00:00"));
        assertThat(DEADLINES
                        .of(rule, 0, start, List.of(pause("2026-11-30T17:30:00", "2026-12-02T10:00:00")))
                        .dueAt())
                .as("begins when the limit has ended")
                .isEqualTo(at("2026-11-30T17:30:00"));
    }

    @Test
    void an_extension_keeps_the_time_of_earlier_pauses() {
        Rule rule = rule(Unit.WORKING_DAYS, 5, false);
        List<Pause> pauses = List.of(pause("2026-11-24T10:00:00", "2026-11-25T10:00:00"));

        assertThat(DEADLINES.of(rule, 3, at("2026-11-23T10:00:00"), pauses).dueAt())
                .isEqualTo(at("2026-12-04T17:30:00"));
    }

    @Test
    void a_calendar_limit_is_moved_by_the_whole_pause() {
        List<Pause> pauses = List.of(pause("2026-10-02T00:00:00", "2026-10-04T12:00:00"));

        assertThat(DEADLINES
                        .of(rule(Unit.CALENDAR_DAYS, 15, false), 0, at("2026-09-30T10:00:00"), pauses)
                        .dueAt())
                .isEqualTo(at("2026-10-18T11:59:59"));
    }

    /** Section 6.4: for any start, limit and pause. */
    @Test
    void what_is_true_of_every_deadline() {
        Random random = new Random(20261123);
        for (int round = 0; round < 500; round++) {
            Instant start = at("2026-01-05T00:00:00").plusSeconds(random.nextInt(300 * 24 * 3600));
            boolean inDays = random.nextBoolean();
            Rule rule = inDays
                    ? rule(Unit.WORKING_DAYS, 1 + random.nextInt(20), random.nextBoolean())
                    : rule(Unit.WORKING_MINUTES, 1 + random.nextInt(2_000), false);
            Instant from = start.plusSeconds(random.nextInt(10 * 24 * 3600));
            Instant to = from.plusSeconds(1 + random.nextInt(10 * 24 * 3600));
            Pause pause = new Pause(from, to, null, "OTHER", "m001");
            Instant due = DEADLINES.of(rule, 0, start, List.of()).dueAt();
            Instant paused = DEADLINES.of(rule, 0, start, List.of(pause)).dueAt();

            assertThat(isInWorkingTime(due)).as("due %s", due).isTrue();
            assertThat(isInWorkingTime(paused)).as("paused %s", paused).isTrue();
            assertThat(paused).isAfterOrEqualTo(due);
            assertThat(WORK.elapsed(start, from).plus(WORK.elapsed(from, to))).isEqualTo(WORK.elapsed(start, to));
            Duration notCounted = from.isBefore(paused) ? WORK.elapsed(from, to) : Duration.ZERO;
            assertThat(WORK.elapsed(start, paused).minus(notCounted)).isEqualTo(WORK.elapsed(start, due));
            if (WORK.elapsed(from, to).isZero()) assertThat(paused).isEqualTo(due);
        }
    }

    @Test
    void a_pause_outside_working_time_changes_nothing() {
        Rule rule = rule(Unit.WORKING_DAYS, 5, false);
        Instant start = at("2026-11-23T10:00:00");
        Instant due = DEADLINES.of(rule, 0, start, List.of()).dueAt();

        assertThat(DEADLINES
                        .of(rule, 0, start, List.of(pause("2026-11-24T12:00:00", "2026-11-24T13:30:00")))
                        .dueAt())
                .isEqualTo(due);
        assertThat(DEADLINES
                        .of(rule, 0, start, List.of(pause("2026-11-27T17:30:00", "2026-11-30T09:00:00")))
                        .dueAt())
                .isEqualTo(due);
    }

    @Test
    void overlapping_pauses_count_once() {
        Rule rule = rule(Unit.WORKING_MINUTES, 60, false);

        assertThat(DEADLINES
                        .of(
                                rule,
                                0,
                                at("2026-11-23T09:00:00"),
                                List.of(
                                        pause("2026-11-23T10:00:00", "2026-11-23T11:00:00"),
                                        pause("2026-11-23T09:30:00", "2026-11-23T10:30:00")))
                        .dueAt())
                .isEqualTo(at("2026-11-23T11:30:00"));
    }

    @Test
    void an_ended_pause_counts_as_long_as_it_lasted() {
        Pause pause = pause("2026-11-24T09:00:00", "2026-11-27T09:00:00");
        Pause ended = new Pause(pause.from(), pause.until(), at("2026-11-25T09:00:00"), "OTHER", "m001");
        Rule rule = rule(Unit.WORKING_DAYS, 5, false);
        Instant start = at("2026-11-23T10:00:00");

        assertThat(DEADLINES.of(rule, 0, start, List.of(pause)).dueAt()).isEqualTo(at("2026-12-03T17:30:00"));
        assertThat(DEADLINES.of(rule, 0, start, List.of(ended)).dueAt()).isEqualTo(at("2026-12-01T17:30:00"));
    }

    @Test
    void what_cannot_be_a_limit_or_a_pause_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Unit.WORKING_DAYS, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Unit.WORKING_MINUTES, 5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2026-11-24T10:00:00", "2026-11-24T10:00:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeHours.parse(DeadlineFixture.ZONE, "09:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeHours.parse(DeadlineFixture.ZONE, "13:00-17:00,09:00-12:00"));
    }

    private static Instant due(Unit unit, int limit, boolean startDayCounted, String start) {
        return DEADLINES
                .of(rule(unit, limit, startDayCounted), 0, at(start), List.of())
                .dueAt();
    }

    /** Its ends included: a limit may end with the day. */
    private static boolean isInWorkingTime(Instant moment) {
        return WORK.isWorking(moment) || WORK.isWorking(moment.minusMillis(1));
    }
}
