package io.guichet.evaluation.survey.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.survey.Surveys;
import io.guichet.evaluation.survey.SurveysContract;
import org.junit.jupiter.api.AfterAll;

class MongoSurveysIT extends SurveysContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Surveys SURVEYS = new MongoSurveys(TestBackend.outbox()
            .aggregates(TestBackend.fresh(CLIENT).getCollection("surveys"), "guichet.evaluation.survey"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Surveys surveys() {
        return SURVEYS;
    }
}
