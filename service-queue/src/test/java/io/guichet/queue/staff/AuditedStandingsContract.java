package io.guichet.queue.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of qualifications (M4). */
public abstract class AuditedStandingsContract {

    private static final Instant END = Instant.parse("2027-11-23T16:00:00Z");

    protected abstract AuditedStandings standings();

    @Test
    void the_newest_is_kept_whatever_comes_when() {
        AuditedStanding passed = new AuditedStanding("a1", true, List.of("q", "p"), END, 16);
        AuditedStanding moved = new AuditedStanding("a1", false, List.of(), null, 32);

        assertThat(standings().of("a1")).isEmpty();
        standings().heard(passed);
        assertThat(standings().of("a1")).contains(passed);
        standings().heard(moved);
        standings().heard(passed);
        standings().heard(moved);

        assertThat(standings().of("a1")).contains(moved);
        assertThat(standings().of("a2")).isEmpty();
    }
}
