package io.guichet.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.platform.http.InvalidRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerSheetTest {

    private static final SurveyContent SURVEY = SurveyFixture.content("hall-1");

    @Test
    void a_sheet_that_fits_is_read() {
        String longest = "好".repeat(AnswerSheet.LONGEST_TEXT);
        Map<String, @Nullable Object> given =
                Map.of("one", "yes", "many", List.of("no", "maybe"), "scale", 5, "words", " " + longest + " ");

        AnswerSheet sheet = AnswerSheet.read(SURVEY, given);

        assertThat(sheet)
                .isEqualTo(new AnswerSheet(
                        Map.of("one", List.of("yes"), "many", List.of("no", "maybe")),
                        Map.of("scale", 5),
                        Map.of("words", longest)));
        assertThat(sheet.toString()).doesNotContain("好");
    }

    @Test
    void what_is_not_required_may_be_passed_over() {
        Map<String, @Nullable Object> given = new java.util.HashMap<>(Map.of("one", "no", "many", List.of()));
        given.put("scale", null);
        given.put("words", "  ");

        assertThat(AnswerSheet.read(SURVEY, given))
                .isEqualTo(new AnswerSheet(Map.of("one", List.of("no")), Map.of(), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_does_not_fit_is_pointed_at(Map<String, @Nullable Object> given, String pointer) {
        assertThatThrownBy(() -> AnswerSheet.read(SURVEY, given))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.pointer()).isEqualTo(pointer));
    }

    private static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(Map.of(), "/answers/one"),
                Arguments.of(Map.of("one", "else"), "/answers/one"),
                Arguments.of(Map.of("one", List.of("yes")), "/answers/one"),
                Arguments.of(Map.of("one", Map.of("$ne", 1)), "/answers/one"),
                Arguments.of(Map.of("one", "yes", "many", "yes"), "/answers/many"),
                Arguments.of(Map.of("one", "yes", "many", List.of("yes", "yes")), "/answers/many"),
                Arguments.of(Map.of("one", "yes", "many", List.of("else")), "/answers/many"),
                Arguments.of(Map.of("one", "yes", "many", List.of(1)), "/answers/many"),
                Arguments.of(Map.of("one", "yes", "scale", 0), "/answers/scale"),
                Arguments.of(Map.of("one", "yes", "scale", 6), "/answers/scale"),
                Arguments.of(Map.of("one", "yes", "scale", 4.5), "/answers/scale"),
                Arguments.of(Map.of("one", "yes", "scale", "5"), "/answers/scale"),
                Arguments.of(Map.of("one", "yes", "words", 5), "/answers/words"),
                Arguments.of(Map.of("one", "yes", "words", "好".repeat(AnswerSheet.LONGEST_TEXT + 1)), "/answers/words"),
                Arguments.of(Map.of("one", "yes", "words", "\u0000"), "/answers/words"),
                Arguments.of(Map.of("one", "yes", "words", "\ud83d"), "/answers/words"),
                Arguments.of(Map.of("one", "yes", "other", "x"), "/answers"));
    }
}
