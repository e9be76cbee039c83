package io.guichet.queue.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallStatisticsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Promises NONE = new Promises(Map.of(), NINE);

    @Test
    void a_day_is_counted_by_state_item_and_window() {
        HallStatistics day = HallStatistics.of(
                List.of(
                        served("p", "w1", 60, 30, 300, Outcome.FINISHED),
                        served("p", "w2", 120, 30, 600, Outcome.REFUSED),
                        new PastVisit(
                                "q",
                                TicketState.CANCELLED,
                                null,
                                null,
                                NINE,
                                null,
                                null,
                                NINE.plusSeconds(5),
                                Channel.KIOSK),
                        new PastVisit(
                                "q",
                                TicketState.MISSED,
                                null,
                                "w1",
                                NINE,
                                NINE.plusSeconds(90),
                                null,
                                NINE.plusSeconds(150),
                                Channel.KIOSK),
                        new PastVisit(
                                "q", TicketState.WAITING, null, null, NINE, null, null, null, Channel.APPOINTMENT)),
                NONE);

        HallStatistics.Figures all = day.all();
        assertThat(List.of(all.issued(), all.finished(), all.missed(), all.cancelled(), all.open()))
                .containsExactly(5, 2, 1, 1, 1);
        assertThat(all.outcomes()).isEqualTo(Map.of(Outcome.FINISHED, 1, Outcome.REFUSED, 1));
        assertThat(all.reception()).isEqualTo(new Durations(3, 90L, 90L, 120L));
        assertThat(all.handling()).isEqualTo(new Durations(2, 450L, 300L, 600L));
        assertThat(day.items()).containsOnlyKeys("p", "q");
        assertThat(day.windows()).containsOnlyKeys("w1", "w2");
        assertThat(day.channels()).containsOnlyKeys("KIOSK", "COUNTER", "APPOINTMENT");
        assertThat(day.channels())
                .extractingByKey("COUNTER")
                .extracting(HallStatistics.Figures::finished)
                .isEqualTo(2);
        assertThat(day.windows())
                .extractingByKey("w1")
                .extracting(HallStatistics.Figures::issued)
                .isEqualTo(2);
    }

    /** W4: ten minutes are promised for p, nothing in minutes for q. */
    @Test
    void a_promise_in_minutes_is_kept_to_its_last_second_and_late_work_counts_while_it_goes_on() {
        Promises promises = new Promises(Map.of("p", Duration.ofMinutes(10)), NINE.plusSeconds(3600));
        HallStatistics day = HallStatistics.of(
                List.of(
                        served("p", "w1", 0, 0, 600, Outcome.FINISHED),
                        served("p", "w1", 0, 0, 601, Outcome.FINISHED),
                        served("q", "w2", 0, 0, 9999, Outcome.FINISHED),
                        serving("p", 2999),
                        serving("p", 3000),
                        serving("p", 3001)),
                promises);

        assertThat(day.all().promise()).isEqualTo(new Promise(1, 3, 1.0 / 3));
        assertThat(day.items())
                .extractingByKey("q")
                .extracting(HallStatistics.Figures::promise)
                .isEqualTo(new Promise(0, 0, null));
    }

    /** @param started seconds after nine */
    private static PastVisit serving(String item, long started) {
        Instant begun = NINE.plusSeconds(started);
        return new PastVisit(item, TicketState.SERVING, null, "w1", NINE, begun, begun, null, Channel.KIOSK);
    }

    @Test
    void a_day_without_visits_has_no_figures_instead_of_zero_seconds() {
        HallStatistics day = HallStatistics.of(List.of(), NONE);

        assertThat(day.all().issued()).isZero();
        assertThat(day.all().reception()).isEqualTo(new Durations(0, null, null, null));
    }

    /** Nearest rank: known answers. */
    @ParameterizedTest(name = "1..{0} s: median {1}, P90 {2}")
    @CsvSource({"1, 1, 1", "2, 1, 2", "10, 5, 9", "11, 6, 10", "100, 50, 90"})
    void median_and_p90_are_values_that_occurred(int count, long median, long p90) {
        Durations durations = Durations.of(
                LongStream.rangeClosed(1, count).mapToObj(Duration::ofSeconds).toList());

        assertThat(durations.medianSeconds()).isEqualTo(median);
        assertThat(durations.p90Seconds()).isEqualTo(p90);
    }

    private static PastVisit served(
            String item, String window, long waited, long consulted, long handled, Outcome outcome) {
        Instant called = NINE.plusSeconds(waited);
        Instant started = called.plusSeconds(consulted);
        return new PastVisit(
                item,
                TicketState.FINISHED,
                outcome,
                window,
                NINE,
                called,
                started,
                started.plusSeconds(handled),
                Channel.COUNTER);
    }
}
