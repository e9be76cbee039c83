package io.guichet.audit.violation;

import static io.guichet.audit.violation.Consequence.CRITICISM;
import static io.guichet.audit.violation.Consequence.DISCIPLINARY_RECOMMENDATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.rule.Grade;
import io.guichet.audit.rule.RuleRefusal;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C11: graded consequences, by different people; nobody decides his own appeal. */
class ViolationTest {

    private final ViolationFixture fixture = new ViolationFixture();

    @Test
    void the_same_event_twice_makes_one_candidate_with_its_unit() {
        Violation one = fixture.candidate("e1", "C1");
        fixture.candidate("e1", "C1");

        assertThat(fixture.shelf.told()).hasSize(1);
        assertThat(one.concerned().unitId()).isEqualTo("unit-1");
        assertThat(one.grade()).isEqualTo(Grade.SERIOUS);
        assertThat(one.day()).isEqualTo("2026-11-23");
    }

    @Test
    void a_candidate_weighs_nothing_a_confirmed_one_does_and_an_open_appeal_stops_it() {
        Violation candidate = fixture.candidate("e1", "C1");
        Violation confirmed = fixture.confirm(candidate, CRITICISM, "m1");
        Violation appealed = fixture.decide
                .appeal(candidate.id(), "不是我", "s1", false, "k1", ViolationTest::any)
                .value();

        assertThat(candidate.state().weighs()).isFalse();
        assertThat(confirmed.state().weighs()).isTrue();
        assertThat(appealed.state().weighs()).isFalse();
        assertThat(fixture.decide
                        .rule(candidate.id(), false, "是", "a1", "k2", ViolationTest::any)
                        .value()
                        .state()
                        .weighs())
                .isTrue();
    }

    @Test
    void nobody_decides_about_himself_or_twice() {
        Violation one = fixture.candidate("e1", "C1");
        assertThatExceptionOfType(ViolationRefusal.OwnCase.class)
                .isThrownBy(() -> fixture.confirm(one, CRITICISM, "s1"));
        assertThatExceptionOfType(ViolationRefusal.OwnCase.class)
                .isThrownBy(() -> fixture.decide.dismiss(one.id(), "x", "s1", "k", ViolationTest::any));
        fixture.confirm(one, CRITICISM, "m1");
        fixture.decide.appeal(one.id(), "不是我", "s1", false, "k1", ViolationTest::any);

        assertThatExceptionOfType(ViolationRefusal.OwnCase.class)
                .isThrownBy(() -> fixture.decide.rule(one.id(), true, "x", "s1", "k2", ViolationTest::any));
        assertThatExceptionOfType(ViolationRefusal.SamePerson.class)
                .isThrownBy(() -> fixture.decide.rule(one.id(), true, "x", "m1", "k3", ViolationTest::any));
        assertThat(fixture.decide
                        .rule(one.id(), true, "x", "m2", "k4", ViolationTest::any)
                        .value()
                        .state())
                .isEqualTo(Violation.State.REVOKED);
    }

    @Test
    void who_raised_it_by_hand_neither_confirms_nor_rules() {
        Violation one = fixture.raise
                .raise(new Concerned("hall-1", null, "w1", "s1"), "C6", ViolationFixture.NINE, "玩游戏", "m1", "k")
                .value();

        assertThatExceptionOfType(ViolationRefusal.SamePerson.class)
                .isThrownBy(() -> fixture.confirm(one, CRITICISM, "m1"));
        fixture.confirm(one, CRITICISM, "m2");
        fixture.decide.appeal(one.id(), "x", "s1", false, "k1", ViolationTest::any);
        assertThatExceptionOfType(ViolationRefusal.SamePerson.class)
                .isThrownBy(() -> fixture.decide.rule(one.id(), true, "x", "m1", "k2", ViolationTest::any));
    }

    @Test
    void only_the_person_appeals_and_only_in_time() {
        Violation one = fixture.candidate("e1", "C1");
        assertThatExceptionOfType(ViolationRefusal.WrongState.class)
                .isThrownBy(() -> fixture.decide.appeal(one.id(), "x", "s1", false, "k", ViolationTest::any));
        fixture.confirm(one, CRITICISM, "m1");

        assertThatExceptionOfType(ViolationRefusal.NotYours.class)
                .isThrownBy(() -> fixture.decide.appeal(one.id(), "x", "s2", true, "k", ViolationTest::any));
        fixture.clock.turn(Duration.ofDays(10).plusMillis(1));
        assertThatExceptionOfType(ViolationRefusal.AppealClosed.class)
                .isThrownBy(() -> fixture.decide.appeal(one.id(), "x", "s1", false, "k", ViolationTest::any));
        fixture.clock.turn(Duration.ofMillis(-1));
        assertThat(fixture.decide
                        .appeal(one.id(), "x", "s1", false, "k", ViolationTest::any)
                        .value()
                        .state())
                .isEqualTo(Violation.State.APPEALED);
    }

    @ParameterizedTest
    @CsvSource({
        "C4,CRITICISM,true",
        "C4,DISCIPLINARY_RECOMMENDATION,false",
        "C1,CRITICISM,true",
        "C1,DISCIPLINARY_RECOMMENDATION,true",
        "C7,CRITICISM,false",
        "C7,DISCIPLINARY_RECOMMENDATION,true",
    })
    void what_follows_fits_the_grade(String rule, Consequence consequence, boolean allowed) {
        Violation one = fixture.candidate("e1", rule);

        if (allowed) {
            assertThat(fixture.confirm(one, consequence, "m1").state()).isEqualTo(Violation.State.CONFIRMED);
        } else {
            assertThatExceptionOfType(ViolationRefusal.ConsequenceNotAllowed.class)
                    .isThrownBy(() -> fixture.confirm(one, consequence, "m1"));
        }
    }

    @Test
    void a_minor_one_again_in_the_same_year_may_weigh_more() {
        fixture.confirm(fixture.candidate("e1", "C4"), CRITICISM, "m1");
        Violation again = fixture.candidate("e2", "C4");

        assertThat(fixture.confirm(again, DISCIPLINARY_RECOMMENDATION, "m1").state())
                .isEqualTo(Violation.State.CONFIRMED);
    }

    @Test
    void a_rule_about_people_names_one() {
        fixture.raise.hear(
                new Origin(Origin.Kind.COMPLAINT, "case-1", "e1"),
                new Concerned("hall-1", null, null, null),
                "W5",
                ViolationFixture.NINE);
        String id = fixture.shelf
                .list(io.guichet.audit.shelf.Wanted.all(), 0, 1)
                .getFirst()
                .value()
                .id();

        assertThatExceptionOfType(ViolationRefusal.NobodyNamed.class)
                .isThrownBy(() -> fixture.decide.confirm(id, verdict(null, null), "m1", "k", ViolationTest::any));
        assertThatExceptionOfType(ViolationRefusal.OwnCase.class)
                .isThrownBy(() -> fixture.decide.confirm(id, verdict(null, "m1"), "m1", "k", ViolationTest::any));
        assertThatExceptionOfType(RuleRefusal.UnknownRule.class)
                .isThrownBy(() -> fixture.decide.confirm(id, verdict("X1", "s1"), "m1", "k", ViolationTest::any));
        Violation named = fixture.decide
                .confirm(id, verdict("R9", "s1"), "m1", "k", ViolationTest::any)
                .value();
        assertThat(named.concerned().staffId()).isEqualTo("s1");
        assertThat(named.ruleCode()).isEqualTo("R9");
        assertThat(named.grade()).isEqualTo(Grade.MINOR);
    }

    @Test
    void by_hand_it_is_about_people_of_here_and_not_about_tomorrow() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> raise("hall-9", "s1", "C6"));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> raise("hall-1", "s9", "C6"));
        assertThatExceptionOfType(RuleRefusal.UnknownRule.class).isThrownBy(() -> raise("hall-1", "s1", "C99"));
        fixture.clock.turn(Duration.ofSeconds(-1));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> raise("hall-1", "s1", "C6"));
    }

    private void raise(String hall, String staff, String rule) {
        fixture.raise.raise(new Concerned(hall, null, null, staff), rule, ViolationFixture.NINE, null, "m1", "k");
    }

    private static DecideViolation.Verdict verdict(@Nullable String rule, @Nullable String staff) {
        return new DecideViolation.Verdict(rule, staff, CRITICISM, "x");
    }

    private static void any(long version) {}
}
