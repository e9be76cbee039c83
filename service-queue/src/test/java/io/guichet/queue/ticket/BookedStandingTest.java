package io.guichet.queue.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.queue.organisation.HallFixture;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R10: the turn of somebody with an appointment at 10:00, where the credit is 15 minutes. */
class BookedStandingTest {

    /** As if they had come 15 minutes before their time; never behind who comes with them, never more than the credit. */
    @ParameterizedTest
    @CsvSource({
        "09:30, 09:30",
        "09:45, 09:45",
        "09:46, 09:45",
        "10:00, 09:45",
        "10:01, 09:46",
        "10:10, 09:55",
    })
    void the_credit_counts_from_the_time_of_the_appointment(String arrived, String turn) {
        Standing standing = Standing.booked(HallFixture.at("10:00"), HallFixture.at(arrived), Duration.ofMinutes(15));

        assertThat(standing.turn()).isEqualTo(HallFixture.at(turn));
        assertThat(standing.priority()).isEqualTo(Priority.APPOINTMENT);
    }
}
