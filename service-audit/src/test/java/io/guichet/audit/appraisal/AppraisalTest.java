package io.guichet.audit.appraisal;

import static io.guichet.audit.appraisal.AppraisalFixture.NOVEMBER;
import static io.guichet.audit.appraisal.Grade.EXCELLENT;
import static io.guichet.audit.appraisal.Grade.GOOD;
import static io.guichet.audit.appraisal.Grade.POOR;
import static io.guichet.audit.fact.FactFixture.fact;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.audit.appraisal.file.WeightsFile;
import io.guichet.audit.fact.Fact;
import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M1: 定期调升调降基础工资; 组织下岗培训或予以解除合同. */
class AppraisalTest {

    private final AppraisalFixture fixture = new AppraisalFixture();
    private int commands;

    @Test
    void a_month_with_nothing_in_it_is_judged_by_what_did_not_happen() {
        Appraisal quiet = fixture.judged();

        assertThat(quiet.total()).isEqualTo(100);
        assertThat(input(quiet, Fact.Kind.RATING).score()).isNull();
        assertThat(input(quiet, Fact.Kind.COMPLAINT).score()).isEqualTo(100);
    }

    @Test
    void every_input_leads_to_the_events_it_came_from() {
        fixture.facts.learn(fact("r1", Fact.Kind.RATING, "2026-11-02", 5));
        fixture.facts.learn(fact("r2", Fact.Kind.RATING, "2026-11-03", 1));
        fixture.facts.learn(fact("v1", Fact.Kind.VIOLATION, "2026-11-04", 3));
        fixture.facts.learn(fact("hall-1", "unit-1", "r3", Fact.Kind.RATING, "2026-11-05", 1, false, 16));
        fixture.facts.learn(fact("r4", Fact.Kind.RATING, "2026-12-01", 1));

        Appraisal judged = fixture.judged();

        Input ratings = input(judged, Fact.Kind.RATING);
        assertThat(ratings.eventIds()).containsExactly("/guichet/test|r1", "/guichet/test|r2");
        assertThat(ratings.score()).isEqualTo(Math.round(((6 + 20) / 7.0 - 1) / 4 * 1000) / 10.0);
        assertThat(input(judged, Fact.Kind.VIOLATION).score()).isEqualTo(70);
        double total = (requireNonNull(ratings.score()) * 30 + 100 * 15 + 70 * 15) / 60;
        assertThat(judged.total()).isEqualTo(Math.round(total * 10) / 10.0);
    }

    @Test
    void one_angry_citizen_decides_no_month() {
        Input one = Input.of(Fact.Kind.RATING, 30, List.of(fact("r", Fact.Kind.RATING, "2026-11-02", 1)));
        Input many =
                Input.of(Fact.Kind.RATING, 30, Collections.nCopies(100, fact("r", Fact.Kind.RATING, "2026-11-02", 1)));

        assertThat(one.score()).isEqualTo(62.5);
        assertThat(many.score()).isLessThan(5);
    }

    @ParameterizedTest
    @CsvSource({"0,100", "1,75", "4,0", "5,0"})
    void complaints_take_a_quarter_each(int complaints, double score) {
        Input input = Input.of(
                Fact.Kind.COMPLAINT,
                15,
                Collections.nCopies(complaints, fact("c", Fact.Kind.COMPLAINT, "2026-11-02", 1)));

        assertThat(input.score()).isEqualTo(score);
    }

    @Test
    void grades_have_borders() {
        assertThat(fixture.weights.gradeOf(90)).isEqualTo(EXCELLENT);
        assertThat(fixture.weights.gradeOf(89.9)).isEqualTo(GOOD);
        assertThat(fixture.weights.gradeOf(75)).isEqualTo(GOOD);
        assertThat(fixture.weights.gradeOf(60)).isEqualTo(Grade.FAIR);
        assertThat(fixture.weights.gradeOf(59.9)).isEqualTo(POOR);
    }

    @Test
    void what_is_recommended_follows_from_the_run_of_months() {
        assertThat(Recommendation.of(EXCELLENT, List.of(EXCELLENT))).isEqualTo(Recommendation.KEEP);
        assertThat(Recommendation.of(EXCELLENT, List.of(EXCELLENT, EXCELLENT))).isEqualTo(Recommendation.PAY_UP);
        assertThat(Recommendation.of(EXCELLENT, List.of(GOOD, EXCELLENT, EXCELLENT)))
                .isEqualTo(Recommendation.KEEP);
        assertThat(Recommendation.of(GOOD, List.of(POOR))).isEqualTo(Recommendation.KEEP);
        assertThat(Recommendation.of(POOR, List.of())).isEqualTo(Recommendation.PAY_DOWN);
        assertThat(Recommendation.of(POOR, List.of(POOR, POOR))).isEqualTo(Recommendation.TRAIN);
        assertThat(Recommendation.of(POOR, Collections.nCopies(5, POOR))).isEqualTo(Recommendation.END_CONTRACT);
    }

    @Test
    void a_month_is_judged_when_it_is_over_once_and_nobody_judges_himself() {
        fixture.clock.set(Instant.parse("2026-11-30T15:59:59Z"));
        assertThatExceptionOfType(AppraisalRefusal.MonthNotOver.class).isThrownBy(fixture::judged);
        fixture.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        Appraisal first = fixture.judged();
        fixture.facts.learn(fact("c1", Fact.Kind.COMPLAINT, "2026-11-02", 1));

        assertThat(fixture.judged()).isEqualTo(first);
        assertThat(fixture.appraise.month("hall-1", NOVEMBER, "m1"))
                .extracting(one -> one.value().staffId())
                .containsExactly("s1");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fixture.appraise.month("hall-9", NOVEMBER, "m1"));
    }

    @Test
    void the_person_objects_once_and_somebody_else_decides() {
        String id = fixture.judged().id();
        assertThatExceptionOfType(AppraisalRefusal.NotYours.class).isThrownBy(() -> object(id, "s2"));
        assertThatExceptionOfType(AppraisalRefusal.WrongState.class).isThrownBy(() -> decide(id, "a1"));
        object(id, "s1");
        assertThatExceptionOfType(AppraisalRefusal.WrongState.class).isThrownBy(() -> object(id, "s1"));
        assertThatExceptionOfType(AppraisalRefusal.OwnCase.class).isThrownBy(() -> decide(id, "s1"));
        assertThatExceptionOfType(AppraisalRefusal.SamePerson.class).isThrownBy(() -> decide(id, "m1"));
        decide(id, "a1");

        Appraisal decided = fixture.shelf.find(id).value();
        assertThat(decided.grade()).isEqualTo(Grade.FAIR);
        assertThat(decided.total()).isEqualTo(100);
        assertThat(decided.state()).isEqualTo(Appraisal.State.DECIDED);
    }

    @Test
    void weights_are_whole_or_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightsFile.read(99));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights.Weight(Fact.Kind.RATING, 0));
        Weights.Weight once = new Weights.Weight(Fact.Kind.RATING, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(1, List.of(once, once), 3, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(1, List.of(once), 2, 2, 1));
    }

    private void object(String id, String who) {
        commands++;
        fixture.appraise.object(id, who, "不对", "o" + commands, version -> {});
    }

    private void decide(String id, String who) {
        fixture.appraise.decide(id, who, Grade.FAIR, "有理", "d" + who, version -> {});
    }

    private static Input input(Appraisal appraisal, Fact.Kind kind) {
        return appraisal.inputs().stream()
                .filter(input -> input.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
