package io.guichet.audit.qualification;

import static io.guichet.audit.qualification.QualificationFixture.END;
import static io.guichet.audit.qualification.QualificationFixture.NINE;
import static io.guichet.audit.qualification.QualificationFixture.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M4: 业务技术不达标的不能上岗; W12: 调离工作岗位. */
class QualificationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final InMemoryShelf<Qualification, QualificationEvent> shelf = new InMemoryShelf<>(Qualification.SHAPE);
    private final FollowExams follow = new FollowExams(shelf);

    @Test
    void who_passed_is_qualified_to_the_end_of_the_term_and_not_longer() {
        follow.passed("s1", "t1", List.of("p"), 12, ZONE, NINE);
        TurnableClock clock = new TurnableClock(Instant.parse("2027-11-23T15:59:59.999Z"));
        ExpireQualifications expire = new ExpireQualifications(shelf, clock);

        expire.expire();
        assertThat(now("s1").standing()).isEqualTo(Standing.QUALIFIED);
        clock.set(Instant.parse("2027-11-23T16:00:00Z"));
        expire.expire();
        expire.expire();

        assertThat(now("s1").standing()).isEqualTo(Standing.LAPSED);
        assertThat(shelf.told()).hasSize(2);
    }

    @Test
    void the_same_result_twice_changes_nothing() {
        follow.passed("s1", "t1", List.of(), 12, ZONE, NINE);
        follow.passed("s1", "t1", List.of(), 12, ZONE, NINE);

        assertThat(shelf.told()).hasSize(1);
    }

    @Test
    void the_newer_examination_counts_in_whatever_order_they_are_heard() {
        follow.failed("s1", "t2", List.of("p"), NINE.plusSeconds(1));
        follow.passed("s1", "t1", List.of("p"), 12, ZONE, NINE);
        assertThat(now("s1").standing()).isEqualTo(Standing.LAPSED);

        follow.passed("s1", "t3", List.of("p"), 12, ZONE, NINE.plusSeconds(2));
        follow.failed("s1", "t2b", List.of("p"), NINE.plusSeconds(1));
        assertThat(now("s1").standing()).isEqualTo(Standing.QUALIFIED);
    }

    @Test
    void a_failure_takes_only_what_it_was_about() {
        follow.passed("s1", "t1", List.of("p"), 12, ZONE, NINE);
        follow.passed("s1", "t2", List.of("q"), 12, ZONE, NINE);
        follow.failed("s1", "t3", List.of("q"), NINE.plusSeconds(1));

        assertThat(now("s1").itemCodes()).containsExactly("p");
        follow.failed("s1", "t4", List.of(), NINE.plusSeconds(2));
        assertThat(now("s1").standing()).isEqualTo(Standing.LAPSED);
    }

    @Test
    void who_failed_is_told_also_when_nothing_was_granted_before() {
        follow.failed("s1", "t1", List.of(), NINE);

        assertThat(shelf.told()).hasSize(1).allMatch(QualificationEvent.Lapsed.class::isInstance);
    }

    @Test
    void who_was_moved_from_post_stays_so_until_reinstated_and_passes_again_then() {
        follow.passed("s1", "t1", List.of(), 12, ZONE, NINE);
        follow.exposed("s1", "e1", NINE);
        follow.exposed("s1", "e1", NINE);
        follow.passed("s1", "t2", List.of(), 12, ZONE, NINE.plusSeconds(1));
        assertThat(now("s1").standing()).isEqualTo(Standing.MOVED);
        assertThat(shelf.told()).hasSize(2);

        SetQualification set = new SetQualification(shelf, new TurnableClock(NINE));
        assertThatExceptionOfType(QualificationRefusal.MovedFromPost.class)
                .isThrownBy(() -> set.grant("s1", List.of(), 12, "a1", "k1"));
        set.reinstate("s1", "a1", "k2");
        assertThat(now("s1").standing()).isEqualTo(Standing.LAPSED);
        follow.passed("s1", "t3", List.of(), 12, ZONE, NINE.plusSeconds(2));
        assertThat(now("s1").standing()).isEqualTo(Standing.QUALIFIED);
    }

    @Test
    void by_hand_it_is_taken_from_others_only_and_where_there_is_something_to_take() {
        SetQualification set = new SetQualification(shelf, new TurnableClock(NINE));
        follow.passed("s1", "t1", List.of(), 12, ZONE, NINE);

        assertThatExceptionOfType(QualificationRefusal.OwnQualification.class)
                .isThrownBy(() -> set.move("s1", "s1", "k1"));
        set.lapse("s1", "m1", "k2");
        set.lapse("s1", "m1", "k2");
        assertThat(now("s1").standing()).isEqualTo(Standing.LAPSED);
        assertThatExceptionOfType(QualificationRefusal.NothingToTake.class)
                .isThrownBy(() -> set.lapse("s1", "m1", "k3"));
        assertThatExceptionOfType(QualificationRefusal.NotMoved.class)
                .isThrownBy(() -> set.reinstate("s1", "m1", "k4"));
        set.move("s1", "m1", "k5");
        assertThat(now("s1").standing()).isEqualTo(Standing.MOVED);
    }

    @Test
    void everything_and_something_is_everything() {
        Qualification both = passed("s1")
                .grant(new Grant("t9", List.of(), END.plusSeconds(1)), Cause.PASSED, null, NINE)
                .after();

        assertThat(both.itemCodes()).isEmpty();
        assertThat(both.firstEnd()).isEqualTo(END);
        assertThat(both.expire(END).after().standing()).isEqualTo(Standing.QUALIFIED);
    }

    private Qualification now(String staffId) {
        return shelf.find(staffId).value();
    }
}
