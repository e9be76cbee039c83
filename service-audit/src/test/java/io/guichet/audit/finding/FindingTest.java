package io.guichet.audit.finding;

import static io.guichet.audit.inspection.InspectionFixture.ANY;
import static io.guichet.audit.inspection.InspectionFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W10: 及时发现和纠正; re-inspection by another person. */
class FindingTest {

    private final FindingFixture fixture = new FindingFixture();

    @Test
    void what_was_noted_becomes_findings_once() {
        Finding first = fixture.raised(noted("s1", null), noted(null, "pc-1"));
        fixture.follow.published(first.inspectionId());

        assertThat(fixture.all()).hasSize(2);
        assertThat(fixture.shelf.told()).hasSize(2);
        assertThat(fixture.all()).extracting(Finding::unitId).containsExactlyInAnyOrder("unit-1", null);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fixture.follow.published("none"));
    }

    @Test
    void its_owner_or_the_supervisor_corrects_it_and_nobody_else() {
        String id = fixture.raised(noted(null, "pc-1")).id();
        assertThatExceptionOfType(FindingRefusal.NotYours.class).isThrownBy(() -> correct(id, "s2", false));

        assertThat(correct(id, "s2", true).state()).isEqualTo(Finding.State.CORRECTED);
        assertThatExceptionOfType(FindingRefusal.WrongState.class).isThrownBy(() -> correct(id, "s1", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i1", "s1", "m1"})
    void who_found_owns_or_corrected_it_does_not_close_it(String involved) {
        String id = fixture.raised(noted("s1", null)).id();
        assertThatExceptionOfType(FindingRefusal.WrongState.class).isThrownBy(() -> reinspect(id, "i2", true, null));
        correct(id, "m1", true);

        assertThatExceptionOfType(FindingRefusal.SamePerson.class)
                .isThrownBy(() -> reinspect(id, involved, true, null));
        assertThat(reinspect(id, "i2", true, null).state()).isEqualTo(Finding.State.CLOSED);
    }

    @Test
    void what_is_not_accepted_is_owed_again_by_a_new_day() {
        String id = fixture.raised(noted("s1", null)).id();
        correct(id, "s1", false);
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> reinspect(id, "i2", false, LocalDate.parse("2026-11-22")));

        Finding open = reinspect(id, "i2", false, LocalDate.parse("2026-12-10"));

        assertThat(open.state()).isEqualTo(Finding.State.OPEN);
        assertThat(open.dueOn()).isEqualTo("2026-12-10");
        assertThat(open.corrections()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T15:59:59Z,",
        "2026-11-30T16:00:00Z,SECTION_CHIEF",
        "2026-12-02T16:00:00Z,SECTION_CHIEF",
        "2026-12-03T16:00:00Z,DIRECTOR",
        "2026-12-07T16:00:00Z,SUPERVISION_OFFICE",
    })
    void late_ones_go_up_level_by_level(Instant now, Level level) {
        fixture.raised(noted("s1", null));
        fixture.inspections.clock.set(now);

        fixture.escalate.escalate();
        fixture.escalate.escalate();

        List<Finding.Escalation> told = fixture.all().getFirst().escalations();
        if (level == null) assertThat(told).isEmpty();
        else
            assertThat(told)
                    .singleElement()
                    .extracting(Finding.Escalation::level)
                    .isEqualTo(level);
    }

    @Test
    void each_level_hears_once_and_a_corrected_one_is_not_late() {
        String id = fixture.raised(noted("s1", null)).id();
        for (String day : List.of("2026-12-01", "2026-12-02", "2026-12-04", "2026-12-05")) {
            fixture.inspections.clock.set(Instant.parse(day + "T01:00:00Z"));
            fixture.escalate.escalate();
        }
        correct(id, "s1", false);
        fixture.inspections.clock.set(Instant.parse("2026-12-31T01:00:00Z"));
        fixture.escalate.escalate();

        assertThat(fixture.all().getFirst().escalations())
                .extracting(Finding.Escalation::level)
                .containsExactly(Level.SECTION_CHIEF, Level.DIRECTOR);
        assertThat(((FindingEvent.Corrected) fixture.shelf.told().getLast()).onTime())
                .isFalse();
    }

    private Finding correct(String id, String by, boolean supervises) {
        return fixture.work
                .correct(id, by, supervises, "已整理", List.of(), "c" + by + supervises, ANY)
                .value();
    }

    private Finding reinspect(
            String id, String by, boolean accepted, @org.jspecify.annotations.Nullable LocalDate next) {
        return fixture.work
                .reinspect(id, by, accepted, "看过", next, "r" + by + accepted, ANY)
                .value();
    }
}
