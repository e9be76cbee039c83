package io.guichet.audit.inspection;

import static io.guichet.audit.inspection.InspectionFixture.ANY;
import static io.guichet.audit.inspection.InspectionFixture.CONTENT;
import static io.guichet.audit.inspection.InspectionFixture.SALT;
import static io.guichet.audit.inspection.InspectionFixture.SEALED;
import static io.guichet.audit.inspection.InspectionFixture.answers;
import static io.guichet.audit.inspection.InspectionFixture.item;
import static io.guichet.audit.inspection.InspectionFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.audit.rule.RuleRefusal;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** W10: 明查暗访, R1: the round. */
class InspectionTest {

    private final InspectionFixture fixture = new InspectionFixture();

    @ParameterizedTest
    @CsvSource({"10,10,4,100.0", "0,0,0,0.0", "10,5,4,81.3", ",10,0,75.0", ",,2,50.0", "5,,,50.0"})
    void what_is_not_applicable_leaves_the_score(Integer a, Integer b, Integer c, Double total) {
        Inspection one = fixture.commit(fixture.planned(false, null));

        Inspection visited = fixture.carryOut
                .visit(one.id(), "i1", answers(a, b, c), List.of(), "v", ANY)
                .value();

        assertThat(visited.score()).isNotNull().extracting(Score::total).isEqualTo(total);
    }

    @Test
    void where_nothing_applies_there_is_no_score() {
        Inspection one = fixture.planned(false, null);

        Inspection visited = fixture.carryOut
                .visit(one.id(), "i1", answers(null, null, null), List.of(), "v", ANY)
                .value();

        assertThat(visited.score()).isNotNull().extracting(Score::total).isNull();
    }

    @Test
    void every_line_has_one_answer_within_its_points_with_the_photo_it_wants() {
        String id = fixture.planned(false, null).id();
        List<Answer> missing = answers(1, null, 1).subList(0, 2);
        List<Answer> twice = answers(1, null, 1);
        twice.add(new Answer("a", 1, List.of(), null));
        List<Answer> unknown = answers(1, null, 1);
        unknown.add(new Answer("z", 1, List.of(), null));
        for (List<Answer> wrong : List.of(missing, twice, unknown)) {
            assertThatExceptionOfType(InspectionRefusal.NotAnswered.class).isThrownBy(() -> visit(id, wrong));
        }
        assertThatExceptionOfType(InspectionRefusal.TooManyPoints.class)
                .isThrownBy(() -> visit(id, answers(11, null, 1)));
        assertThatExceptionOfType(InspectionRefusal.TooManyPoints.class)
                .isThrownBy(() -> visit(id, answers(-1, null, 1)));
        List<Answer> withoutPhoto = answers(1, null, 1);
        withoutPhoto.set(1, new Answer("b", 0, List.of(), null));
        assertThatExceptionOfType(InspectionRefusal.PhotoMissing.class).isThrownBy(() -> visit(id, withoutPhoto));
    }

    @Test
    void of_a_covert_visit_only_what_was_sealed_then_counts_as_a_photo() {
        Inspection covert = fixture.planned(true, null);
        assertThatExceptionOfType(InspectionRefusal.NotCommitted.class)
                .isThrownBy(() -> visit(covert.id(), answers(1, 1, 1)));
        fixture.commit(covert);

        visit(covert.id(), answers(1, 1, 1));
    }

    @Test
    void evidence_is_opened_as_it_was_sealed_or_not_at_all() {
        Inspection visited = fixture.visited(true);
        String id = visited.id();

        assertThatExceptionOfType(InspectionRefusal.EvidenceDiffers.class)
                .isThrownBy(() -> open(id, SEALED, SALT, Commitment.hashOfText("另一张")));
        assertThatExceptionOfType(InspectionRefusal.EvidenceDiffers.class)
                .isThrownBy(() -> open(id, SEALED, SALT.replace('0', '1'), CONTENT));
        assertThatExceptionOfType(InspectionRefusal.NotCommitted.class)
                .isThrownBy(() -> open(id, CONTENT, SALT, CONTENT));
        Inspection opened = open(id, SEALED, SALT, CONTENT);
        assertThat(opened.commitments().getFirst().opening()).isNotNull();
        assertThat(opened.commitments().getFirst().receivedAt()).isEqualTo(InspectionFixture.NINE);
        assertThat(opened.commitments().getFirst().takenAt()).isBefore(InspectionFixture.NINE);
    }

    @Test
    void the_seal_is_sha256_of_salt_and_sha256_of_the_content() {
        // Checked with: (printf 00112233445566778899aabbccddeeff | xxd -r -p; printf 照片 | sha256sum | xxd -r -p) |
        // sha256sum
        assertThat(CONTENT).hasSize(64);
        assertThat(SEALED).isEqualTo("e53af350f949f16a62c5cae623cfee1c692a531c1925b55b294c17ea9f005756");
    }

    @Test
    void sealed_is_sealed_only_before_the_visit_once_and_not_from_the_future() {
        Inspection one = fixture.commit(fixture.planned(true, null));
        assertThatExceptionOfType(InspectionRefusal.AlreadyCommitted.class)
                .isThrownBy(() -> fixture.carryOut.commit(one.id(), "i1", SEALED, InspectionFixture.NINE, "x", ANY));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> fixture.carryOut.commit(
                        one.id(), "i1", CONTENT, InspectionFixture.NINE.plusMillis(1), "x", ANY));
        visit(one.id(), answers(1, 1, 1));
        assertThatExceptionOfType(InspectionRefusal.WrongState.class)
                .isThrownBy(() -> fixture.carryOut.commit(one.id(), "i1", CONTENT, InspectionFixture.NINE, "x", ANY));
    }

    @Test
    void what_is_told_of_a_covert_visit_before_it_is_published_leads_nowhere() {
        Inspection visited = fixture.visited(true, noted("s1", null));
        assertThat(visited.isBlinded()).isTrue();
        assertThat(fixture.shelf.told())
                .hasSize(3)
                .allSatisfy(event -> assertThat(JsonMapper.shared().writeValueAsString(event))
                        .doesNotContain("hall-1", "unit-1", "w1", "s1", "81.3"));

        Inspection published = fixture.carryOut.publish(visited.id(), "p", ANY).value();

        assertThat(published.isBlinded()).isFalse();
        assertThat(fixture.shelf.told().getLast())
                .isInstanceOfSatisfying(
                        InspectionEvent.Published.class,
                        event -> assertThat(event.hallId()).isEqualTo("hall-1"));
    }

    @Test
    void only_its_inspector_visits_and_a_finding_has_a_clause() {
        String id = fixture.commit(fixture.planned(false, null)).id();
        assertThatExceptionOfType(InspectionRefusal.NotYours.class)
                .isThrownBy(() -> fixture.carryOut.visit(id, "i2", answers(1, 1, 1), List.of(), "v", ANY));
        Noted noClause = new Noted(
                "a", "X99", Noted.Severity.MINOR, "s1", null, null, null, "x", "s1", LocalDate.parse("2026-11-30"));
        assertThatExceptionOfType(RuleRefusal.UnknownRule.class)
                .isThrownBy(() -> fixture.carryOut.visit(id, "i1", answers(1, 1, 1), List.of(noClause), "v", ANY));
        assertThatExceptionOfType(InspectionRefusal.WrongState.class)
                .isThrownBy(() -> fixture.carryOut.publish(id, "p", ANY));
    }

    @Test
    void an_unknown_template_version_plans_nothing() {
        PlanInspection.Plan plan = new PlanInspection.Plan(
                new Target("hall-1", null, null), "small", 2, false, null, LocalDate.parse("2026-11-23"), "i1");

        assertThatExceptionOfType(InspectionRefusal.UnknownTemplate.class)
                .isThrownBy(() -> fixture.plan.plan(plan, "k"));
    }

    @Test
    void a_new_version_of_a_template_leaves_the_old_one_as_it_is() {
        Template second = fixture.templates.publish(
                "small",
                new Words("小", "Small"),
                List.of(new Template.Section(new Words("一", "One"), 1, List.of(item("z", 1, false)))),
                "a1");

        assertThat(second.number()).isEqualTo(2);
        assertThat(fixture.templates.require("small", 1).items()).hasSize(3);
        assertThat(fixture.templates.require("window-round", 1).items()).hasSizeGreaterThan(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Template.Section(new Words("一", "One"), 0, List.of(item("z", 1, false))));
        assertThatIllegalArgumentException().isThrownBy(() -> item("z", 0, false));
        assertThatExceptionOfType(RuleRefusal.UnknownRule.class)
                .isThrownBy(() -> fixture.templates.publish(
                        "small",
                        new Words("小", "Small"),
                        List.of(new Template.Section(
                                new Words("一", "One"),
                                1,
                                List.of(new Template.Item("z", new Words("一", "One"), 1, "X1", null, false)))),
                        "a1"));
    }

    @Test
    void a_draw_is_the_same_for_whoever_does_it_again() {
        Draw draw = fixture.plan.draw("hall-1", Draw.Kind.WINDOW, 2, "i1", "d").value();

        assertThat(draw.candidates()).containsExactly("w1", "w2", "w3", "w4");
        assertThat(draw.drawn()).hasSize(2).isSubsetOf(draw.candidates());
        assertThat(draw.isReproducible()).isTrue();
        assertThat(Draw.draw("5eed", List.of("w4", "w3", "w2", "w1"), 2)).isEqualTo(draw.drawn());
        Draw forged = new Draw(
                draw.id(),
                "hall-1",
                draw.of(),
                draw.seed(),
                draw.candidates(),
                draw.drawn().reversed(),
                "i1",
                draw.at());
        assertThat(forged.isReproducible()).isFalse();
    }

    @Test
    void different_seeds_draw_everybody_about_as_often() {
        List<String> candidates = List.of("w1", "w2", "w3", "w4");
        int first = 0;
        for (int seed = 0; seed < 4000; seed++) {
            if (Draw.draw("seed-" + seed, candidates, 1).equals(List.of("w1"))) first++;
        }

        assertThat(first).isBetween(900, 1100);
    }

    @Test
    void what_was_not_drawn_is_not_inspected_as_drawn_and_no_more_are_drawn_than_there_are() {
        Draw draw = fixture.plan.draw("hall-1", Draw.Kind.WINDOW, 1, "i1", "d").value();
        boolean isFirst = draw.drawn().contains("w1");

        if (isFirst) assertThat(fixture.planned(false, draw.id()).drawId()).isEqualTo(draw.id());
        else {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> fixture.planned(false, draw.id()));
        }
        for (int count : new int[] {0, 5}) {
            assertThatExceptionOfType(InvalidRequest.class)
                    .isThrownBy(() -> fixture.plan.draw("hall-1", Draw.Kind.WINDOW, count, "i1", "e" + count));
        }
    }

    private void visit(String id, List<Answer> answers) {
        fixture.carryOut.visit(id, "i1", answers, List.of(), "v", ANY);
    }

    private Inspection open(String id, String hash, String salt, String contentHash) {
        return fixture.carryOut
                .open(id, "i1", hash, salt, contentHash, "o", ANY)
                .value();
    }
}
