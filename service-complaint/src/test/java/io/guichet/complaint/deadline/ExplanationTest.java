package io.guichet.complaint.deadline;

import static io.guichet.complaint.deadline.DayCounted.Why.HOLIDAY;
import static io.guichet.complaint.deadline.DayCounted.Why.MAKE_UP_DAY;
import static io.guichet.complaint.deadline.DayCounted.Why.PAUSED;
import static io.guichet.complaint.deadline.DayCounted.Why.START_DAY;
import static io.guichet.complaint.deadline.DayCounted.Why.WEEKEND;
import static io.guichet.complaint.deadline.DayCounted.Why.WORKDAY;
import static io.guichet.complaint.deadline.DeadlineFixture.DEADLINES;
import static io.guichet.complaint.deadline.DeadlineFixture.at;
import static io.guichet.complaint.deadline.DeadlineFixture.pause;
import static io.guichet.complaint.deadline.DeadlineFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.complaint.deadline.file.RuleFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void it_lists_every_day_with_the_reason() {
        Explanation explained =
                DEADLINES.explain(rule(Unit.WORKING_DAYS, 5, false), 0, at("2026-09-30T10:00:00"), List.of());

        assertThat(explained.days().stream().map(DayCounted::why))
                .containsExactly(
                        START_DAY,
                        HOLIDAY,
                        HOLIDAY,
                        WEEKEND,
                        WEEKEND,
                        HOLIDAY,
                        HOLIDAY,
                        HOLIDAY,
                        WORKDAY,
                        WORKDAY,
                        MAKE_UP_DAY,
                        WEEKEND,
                        WORKDAY,
                        WORKDAY);
        assertThat(explained.days().stream().filter(DayCounted::counted)).hasSize(5);
        assertThat(explained.days().getLast().day()).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(explained.rule().version()).isEqualTo(1);
    }

    @Test
    void the_minutes_of_its_days_add_up_to_the_limit() {
        Explanation minutes = DEADLINES.explain(
                rule(Unit.WORKING_MINUTES, 600, false),
                0,
                at("2026-11-23T15:00:00"),
                List.of(pause("2026-11-24T09:00:00", "2026-11-25T10:00:00")));

        assertThat(minutes.days().stream().mapToLong(DayCounted::minutes).sum()).isEqualTo(600);
        assertThat(minutes.days().get(1).why()).isEqualTo(PAUSED);
        assertThat(minutes.days().get(1).counted()).isFalse();
    }

    @Test
    void days_without_a_notice_are_marked() {
        Explanation explained =
                DEADLINES.explain(rule(Unit.WORKING_DAYS, 3, false), 0, at("2026-12-30T10:00:00"), List.of());

        assertThat(explained.deadline().provisional()).isTrue();
        assertThat(explained.days().stream().filter(DayCounted::provisional).map(DayCounted::day))
                .startsWith(LocalDate.of(2027, 1, 1))
                .hasSize(4);
    }

    @Test
    void every_shipped_limit_says_where_it_comes_from() {
        RuleSet rules = RuleFile.read(1);

        for (String kind : List.of("COMPLAINT", "SUGGESTION", "PRAISE", "RECTIFICATION", "PETITION")) {
            List<Rule> ofKind = rules.of(kind, "ORDINARY");
            assertThat(ofKind)
                    .as(kind)
                    .allMatch(rule -> rule.version() == 1 && !rule.source().isBlank());
            assertThat(ofKind.stream().map(Rule::purpose)).as(kind).contains(Purpose.ANSWER, Purpose.CALL_BACK);
        }
        assertThat(rules.of("COMPLAINT", "SERIOUS").stream().map(Rule::purpose)).contains(Purpose.CONTACT);
        assertThat(rules.of("COMPLAINT", "ORDINARY").stream().map(Rule::purpose))
                .doesNotContain(Purpose.CONTACT);
        assertThat(rules.of("JOKE", "ORDINARY")).isEmpty();
    }
}
