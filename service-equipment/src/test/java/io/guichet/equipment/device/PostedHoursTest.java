package io.guichet.equipment.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.equipment.organisation.PlaceFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** hall-1 is open on weekdays from 9:00 to 17:00, but not on 2026-03-04. */
class PostedHoursTest {

    private final HallTimes times = new PostedHours(PlaceFixture.places());

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T00:00, 2026-11-09T00:00, 40",
        "2026-11-02T09:00, 2026-11-02T17:00, 8",
        "2026-11-02T08:00, 2026-11-02T09:00, 0",
        "2026-11-02T16:00, 2026-11-03T10:00, 2",
        "2026-11-07T00:00, 2026-11-09T00:00, 0",
        "2026-03-04T00:00, 2026-03-05T00:00, 0",
        "2026-11-02T12:00, 2026-11-02T12:00, 0"
    })
    void only_posted_hours_count(LocalDateTime from, LocalDateTime until, long hours) {
        assertThat(times.open("hall-1", at(from), at(until))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void a_hall_nobody_has_told_of_is_in_china_and_never_open() {
        assertThat(times.zone("no-such")).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(times.open("no-such", Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z")))
                .isZero();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
