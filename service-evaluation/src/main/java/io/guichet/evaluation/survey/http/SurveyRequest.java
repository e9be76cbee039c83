package io.guichet.evaluation.survey.http;

import io.guichet.evaluation.survey.SurveyContent;
import io.guichet.evaluation.survey.SurveyQuestion;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A survey as its builder sends it. */
record SurveyRequest(
        @Nullable String hallId,
        @Nullable Text title,
        @Nullable List<@Nullable Question> questions,
        @Nullable Audience audience,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {

    record Text(@Nullable String zh, @Nullable String en) {

        Words toWords(String pointer) {
            return InvalidRequest.at(pointer, () -> new Words(given(pointer + "/zh", zh), given(pointer + "/en", en)));
        }
    }

    record Option(
            @Nullable String id,
            @Nullable String zh,
            @Nullable String en) {

        SurveyQuestion.Option toOption(String pointer) {
            Words words = new Text(zh, en).toWords(pointer);
            return InvalidRequest.at(
                    pointer + "/id", () -> new SurveyQuestion.Option(given(pointer + "/id", id), words));
        }
    }

    record Question(
            @Nullable String id,
            SurveyQuestion.@Nullable Kind kind,
            @Nullable Text text,
            @Nullable List<@Nullable Option> options,
            @Nullable Boolean required) {

        SurveyQuestion toQuestion(String pointer) {
            List<SurveyQuestion.Option> read = new ArrayList<>();
            List<@Nullable Option> sent = options == null ? List.of() : options;
            for (int i = 0; i < sent.size(); i++) {
                String at = pointer + "/options/" + i;
                read.add(given(at, sent.get(i)).toOption(at));
            }
            Words words = given(pointer + "/text", text).toWords(pointer + "/text");
            SurveyQuestion.Kind known = given(pointer + "/kind", kind);
            String named = given(pointer + "/id", id);
            return InvalidRequest.at(
                    pointer, () -> new SurveyQuestion(named, known, words, read, Boolean.TRUE.equals(required)));
        }
    }

    record Audience(@Nullable List<@Nullable String> itemCodes) {}

    /** @throws InvalidRequest at the first place that can never be right */
    SurveyContent toContent() {
        List<SurveyQuestion> read = new ArrayList<>();
        List<@Nullable Question> sent = given("/questions", questions);
        for (int i = 0; i < sent.size(); i++) {
            String pointer = "/questions/" + i;
            read.add(given(pointer, sent.get(i)).toQuestion(pointer));
        }
        String hall = given("/hallId", hallId);
        Words words = given("/title", title).toWords("/title");
        Instant opens = given("/opensAt", opensAt);
        Instant closes = given("/closesAt", closesAt);
        return InvalidRequest.at("", () -> new SurveyContent(hall, words, read, items(), opens, closes));
    }

    private List<String> items() {
        List<@Nullable String> sent =
                audience == null || audience.itemCodes() == null ? List.of() : audience.itemCodes();
        List<String> items = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) items.add(given("/audience/itemCodes/" + i, sent.get(i)));
        return items;
    }

    private static <T> T given(String pointer, @Nullable T value) {
        if (value == null) throw new InvalidRequest(pointer, "is missing");
        return value;
    }
}
