package io.guichet.audit.exposure;

import static io.guichet.audit.exposure.ExposureFixture.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** W12: 调离工作岗位, 追究主要负责人的责任, 取消其所在单位的年度评优评先资格. */
class ExposureTest {

    private final ExposureFixture fixture = new ExposureFixture();

    @Test
    void the_head_answers_within_five_working_days_and_another_closes() {
        Exposure recorded = fixture.recorded();
        assertThat(recorded.answerDueOn()).isEqualTo("2026-11-30");

        assertThatExceptionOfType(ExposureRefusal.NotTheHead.class)
                .isThrownBy(() -> fixture.record.answer(recorded.id(), "x", "s1", "k", ExposureTest::any));
        assertThatExceptionOfType(ExposureRefusal.WrongState.class)
                .isThrownBy(() -> fixture.record.close(recorded.id(), "x", "a2", "k", ExposureTest::any));
        fixture.record.answer(recorded.id(), "x", "h1", "k1", ExposureTest::any);
        for (String involved : new String[] {"h1", "a1", "s1"}) {
            assertThatExceptionOfType(ExposureRefusal.SamePerson.class)
                    .isThrownBy(() -> fixture.record.close(recorded.id(), "x", involved, "k", ExposureTest::any));
        }
        assertThat(fixture.record
                        .close(recorded.id(), "x", "a2", "k2", ExposureTest::any)
                        .value()
                        .state())
                .isEqualTo(Exposure.State.CLOSED);
    }

    @Test
    void an_answer_on_the_last_day_is_in_time_and_one_later_is_not() {
        String id = fixture.recorded().id();
        fixture.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        fixture.record.answer(id, "x", "h1", "k1", ExposureTest::any);

        assertThat(((ExposureEvent.Answered) fixture.shelf.told().getLast()).onTime())
                .isFalse();
        ExposureFixture other = new ExposureFixture();
        String second = other.recorded().id();
        other.clock.set(Instant.parse("2026-11-30T15:59:59Z"));
        other.record.answer(second, "x", "h1", "k1", ExposureTest::any);
        assertThat(((ExposureEvent.Answered) other.shelf.told().getLast()).onTime())
                .isTrue();
    }

    @Test
    void it_is_about_a_unit_and_person_of_here_and_about_the_past() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.record.record("hall-9", account("unit-1", "s1", "2026-11-22"), "a1", "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> fixture.record.record("hall-1", account("unit-9", "s1", "2026-11-22"), "a1", "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> fixture.record.record("hall-1", account("unit-1", "s9", "2026-11-22"), "a1", "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> fixture.record.record("hall-1", account("unit-1", "s1", "2026-11-24"), "a1", "k"));
        assertThat(fixture.shelf.told()).isEmpty();
    }

    private static void any(long version) {}
}
