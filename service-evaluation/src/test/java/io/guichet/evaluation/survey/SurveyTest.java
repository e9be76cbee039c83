package io.guichet.evaluation.survey;

import static io.guichet.evaluation.survey.SurveyFixture.CLOSES;
import static io.guichet.evaluation.survey.SurveyFixture.OPENS;
import static io.guichet.evaluation.survey.SurveyFixture.option;
import static io.guichet.evaluation.survey.SurveyFixture.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Words WORDS = new Words("问", "q");

    private final Survey draft = SurveyFixture.draft("hall-1", "item-1");

    @Test
    void only_a_draft_is_changed_and_opened_and_only_an_open_one_is_closed() {
        Survey open = draft.opened(OPENS.minusSeconds(1));
        Survey closed = open.closed();

        assertThat(draft.changed(SurveyFixture.content("hall-1")).content().itemCodes())
                .isEmpty();
        assertThatThrownBy(draft::closed).isInstanceOf(SurveyRefusal.WrongState.class);
        assertThatThrownBy(() -> open.opened(OPENS)).isInstanceOf(SurveyRefusal.WrongState.class);
        assertThatThrownBy(() -> open.changed(draft.content())).isInstanceOf(SurveyRefusal.WrongState.class);
        assertThatThrownBy(closed::closed).isInstanceOf(SurveyRefusal.WrongState.class);
        assertThatThrownBy(() -> closed.opened(OPENS)).isInstanceOf(SurveyRefusal.WrongState.class);
        assertThatThrownBy(() -> draft.changed(SurveyFixture.content("hall-2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_survey_whose_time_is_over_is_not_opened() {
        assertThat(draft.opened(CLOSES.minusMillis(1)).state()).isEqualTo(SurveyState.OPEN);
        assertThatThrownBy(() -> draft.opened(CLOSES)).isInstanceOf(SurveyRefusal.WrongState.class);
    }

    @Test
    void answers_are_taken_while_it_is_open_and_within_its_time() {
        Survey open = draft.opened(OPENS);

        assertThat(open.takesAnswers(OPENS)).isTrue();
        assertThat(open.takesAnswers(OPENS.minusMillis(1))).isFalse();
        assertThat(open.takesAnswers(CLOSES.minusMillis(1))).isTrue();
        assertThat(open.takesAnswers(CLOSES)).isFalse();
        assertThat(draft.takesAnswers(OPENS)).isFalse();
        assertThat(open.closed().takesAnswers(OPENS)).isFalse();
    }

    @Test
    void who_came_for_another_item_or_to_another_hall_is_not_asked() {
        assertThat(draft.asks("hall-1", "item-1")).isTrue();
        assertThat(draft.asks("hall-1", "item-2")).isFalse();
        assertThat(draft.asks("hall-2", "item-1")).isFalse();
        assertThat(SurveyFixture.draft("hall-1").asks("hall-1", "item-2")).isTrue();
    }

    @Test
    void a_question_has_the_options_its_kind_needs() {
        List<SurveyQuestion.Option> twenty =
                IntStream.range(0, 20).mapToObj(i -> option("o" + i)).toList();
        assertThat(choice(twenty).options()).hasSize(20);
        assertThat(choice(twenty.subList(0, 2)).options()).hasSize(2);

        List<SurveyQuestion.Option> tooMany =
                IntStream.range(0, 21).mapToObj(i -> option("o" + i)).toList();
        assertThatThrownBy(() -> choice(tooMany)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choice(twenty.subList(0, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choice(List.of(option("a"), option("a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SurveyQuestion("q", SurveyQuestion.Kind.SCALE, WORDS, twenty, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SurveyQuestion("q.$", SurveyQuestion.Kind.TEXT, WORDS, List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_survey_has_1_to_20_questions_each_once_and_ends_after_it_begins() {
        List<SurveyQuestion> twenty = questions(20);
        assertThat(content(twenty, CLOSES).questions()).hasSize(20);
        List<SurveyQuestion> twice = List.of(twenty.getFirst(), twenty.getFirst());

        assertThatThrownBy(() -> content(List.of(), CLOSES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> content(questions(21), CLOSES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> content(twice, CLOSES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> content(twenty, OPENS)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<SurveyQuestion> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> question("q" + i, SurveyQuestion.Kind.TEXT, false))
                .toList();
    }

    private static SurveyContent content(List<SurveyQuestion> questions, Instant closes) {
        return new SurveyContent("hall-1", WORDS, questions, List.of(), OPENS, closes);
    }

    private static SurveyQuestion choice(List<SurveyQuestion.Option> options) {
        return new SurveyQuestion("q", SurveyQuestion.Kind.SINGLE, WORDS, options, false);
    }
}
