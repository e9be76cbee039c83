package io.guichet.evaluation.survey.wire;

import io.guichet.evaluation.survey.SurveyEvent;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;

/** Names, versions and data of survey events; samples lie in {@code contracts/events}. What was answered stays here. */
public final class SurveyEventWire {

    public static final String TOPIC = "guichet.evaluation.survey";

    private SurveyEventWire() {}

    public static WireEvent of(SurveyEvent event) {
        return switch (event) {
            case SurveyEvent.Answered answered ->
                new WireEvent(
                        "evaluation.survey.answered",
                        1,
                        new AnsweredV1(answered.surveyId(), answered.hallId(), answered.answerId(), answered.at()));
        };
    }

    record AnsweredV1(String surveyId, String hallId, String answerId, Instant at) {}
}
