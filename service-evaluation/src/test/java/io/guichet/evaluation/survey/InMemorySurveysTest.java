package io.guichet.evaluation.survey;

class InMemorySurveysTest extends SurveysContract {

    private final Surveys surveys = new InMemorySurveys();

    @Override
    protected Surveys surveys() {
        return surveys;
    }
}
