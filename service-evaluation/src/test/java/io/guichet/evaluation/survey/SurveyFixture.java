package io.guichet.evaluation.survey;

import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Surveys to start a test with. */
public final class SurveyFixture {

    public static final Instant OPENS = Instant.parse("2026-03-02T01:00:00Z");
    public static final Instant CLOSES = OPENS.plus(Duration.ofDays(7));

    private SurveyFixture() {}

    public static SurveyQuestion question(String id, SurveyQuestion.Kind kind, boolean required) {
        boolean choice = kind == SurveyQuestion.Kind.SINGLE || kind == SurveyQuestion.Kind.MULTIPLE;
        List<SurveyQuestion.Option> options =
                choice ? List.of(option("yes"), option("no"), option("maybe")) : List.of();
        return new SurveyQuestion(id, kind, new Words("问", id), options, required);
    }

    public static SurveyQuestion.Option option(String id) {
        return new SurveyQuestion.Option(id, new Words("选", id));
    }

    /** One question of each kind, the first required. */
    public static SurveyContent content(String hallId, String... itemCodes) {
        return new SurveyContent(
                hallId,
                new Words("调查", "Survey"),
                List.of(
                        question("one", SurveyQuestion.Kind.SINGLE, true),
                        question("many", SurveyQuestion.Kind.MULTIPLE, false),
                        question("scale", SurveyQuestion.Kind.SCALE, false),
                        question("words", SurveyQuestion.Kind.TEXT, false)),
                List.of(itemCodes),
                OPENS,
                CLOSES);
    }

    public static Survey draft(String hallId, String... itemCodes) {
        return Survey.draft(Ids.next(), content(hallId, itemCodes));
    }
}
