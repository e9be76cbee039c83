package io.guichet.audit.merit;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.exposure.ExposureFixture;
import io.guichet.audit.violation.Consequence;
import io.guichet.audit.violation.Violation;
import io.guichet.audit.violation.ViolationFixture;
import org.junit.jupiter.api.Test;

/** C11: 取消个人年度评先资格; W12: 取消其所在单位的年度评优评先资格. */
class JudgeMeritTest {

    private final ViolationFixture violations = new ViolationFixture();
    private final ExposureFixture exposures = new ExposureFixture();
    private final JudgeMerit judge = new JudgeMerit(violations.shelf, exposures.shelf, violations.places);

    @Test
    void a_person_loses_the_years_merit_by_one_that_stands_and_gets_it_back_when_it_is_revoked() {
        Violation one = violations.candidate("e1", "C1");
        assertThat(judge.ofPerson("s1", 2026).eligible()).isTrue();
        violations.confirm(one, Consequence.CRITICISM, "m1");
        assertThat(judge.ofPerson("s1", 2026).causes())
                .containsExactly(new Merit.Cause(Merit.Kind.VIOLATION, one.id(), "C1"));
        assertThat(judge.ofPerson("s1", 2025).eligible()).isTrue();
        assertThat(judge.ofPerson("s2", 2026).eligible()).isTrue();

        violations.decide.appeal(one.id(), "x", "s1", false, "k1", version -> {});
        assertThat(judge.ofPerson("s1", 2026).eligible()).isTrue();
        violations.decide.rule(one.id(), true, "x", "a1", "k2", version -> {});
        assertThat(judge.ofPerson("s1", 2026).eligible()).isTrue();
    }

    @Test
    void a_unit_loses_it_by_a_grave_one_and_by_an_exposure() {
        violations.confirm(violations.candidate("e1", "C1"), Consequence.CRITICISM, "m1");
        assertThat(judge.ofUnit("unit-1", 2026).eligible()).isTrue();
        violations.confirm(violations.candidate("e2", "C7"), Consequence.DISCIPLINARY_RECOMMENDATION, "m1");
        assertThat(judge.ofUnit("unit-1", 2026).causes()).hasSize(1);
        exposures.recorded();

        assertThat(judge.ofUnit("unit-1", 2026).causes()).hasSize(2);
        assertThat(judge.ofPerson("s1", 2026).causes()).hasSize(3);
        assertThat(judge.peopleOf("hall-1", 2026)).extracting(Merit::eligible).containsExactly(false, true);
        assertThat(judge.unitsOf("hall-1", 2026)).extracting(Merit::eligible).containsExactly(false);
    }
}
