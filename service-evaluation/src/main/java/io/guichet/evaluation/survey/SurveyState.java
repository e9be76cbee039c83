package io.guichet.evaluation.survey;

/** A draft is built, an open survey is answered, a closed one is only read. There is no way back. */
public enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED
}
