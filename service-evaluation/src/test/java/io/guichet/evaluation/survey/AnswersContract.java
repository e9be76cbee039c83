package io.guichet.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of answers promises. */
public abstract class AnswersContract {

    private final String survey = Ids.next();

    protected abstract Answers answers();

    @Test
    void sheets_are_shown_without_their_words_and_words_newest_first() {
        answers().add(answer("a1", sheet("yes", "第一句"), 1));
        answers().add(answer("a2", sheet("no", null), 2));
        answers().add(answer("a3", sheet("yes", "第二句"), 3));

        List<AnswerSheet> sheets = new ArrayList<>();
        answers().forEach(survey, sheets::add);

        assertThat(sheets).containsExactlyInAnyOrder(sheet("yes", ""), sheet("no", null), sheet("yes", ""));
        assertThat(answers().texts(survey, 0, 50))
                .extracting(Answers.Text::text)
                .containsExactly("第二句", "第一句");
        assertThat(answers().texts(survey, 1, 50))
                .extracting(Answers.Text::text)
                .containsExactly("第一句");
        assertThat(answers().texts(survey, 0, 1)).extracting(Answers.Text::text).containsExactly("第二句");
        assertThat(answers().texts(survey, 2, 50)).isEmpty();
        assertThat(answers().texts("other-" + survey, 0, 50)).isEmpty();
    }

    @Test
    void of_16_at_once_one_is_kept_and_knows_its_command() throws Exception {
        List<Callable<Boolean>> taps = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(tap -> () -> answers().add(answer("same", sheet("yes", null), tap)))
                .toList();

        List<Integer> kept = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<Boolean>> done = threads.invokeAll(taps);
            for (int tap = 0; tap < done.size(); tap++) if (done.get(tap).get()) kept.add(tap);
        }

        assertThat(kept).hasSize(1);
        assertThat(answers().isMadeBy("same" + survey, "command-" + kept.getFirst()))
                .isTrue();
        assertThat(answers().isMadeBy("same" + survey, "command-99")).isFalse();
        assertThat(answers().isMadeBy("none" + survey, "command-1")).isFalse();
    }

    private Change<Answers.Answer, SurveyEvent> answer(String id, AnswerSheet sheet, int second) {
        Instant at = SurveyFixture.OPENS.plusSeconds(second);
        return Change.of(
                new Answers.Answer(id + survey, survey, sheet, at, "command-" + second),
                new SurveyEvent.Answered(survey, "hall-1", id + survey, at));
    }

    private static AnswerSheet sheet(String option, @org.jspecify.annotations.Nullable String text) {
        return new AnswerSheet(
                Map.of("one", List.of(option)), Map.of("scale", 4), text == null ? Map.of() : Map.of("words", text));
    }
}
