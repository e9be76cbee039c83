package io.guichet.evaluation.survey.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.survey.AnswerSheet;
import io.guichet.evaluation.survey.Answers;
import io.guichet.evaluation.survey.AnswersContract;
import io.guichet.evaluation.survey.SurveyEvent;
import io.guichet.evaluation.survey.SurveyFixture;
import io.guichet.evaluation.survey.wire.SurveyEventWire;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.personal.Sealing;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MongoAnswersIT extends AnswersContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Aggregates AGGREGATES = TestBackend.outbox()
            .aggregates(TestBackend.fresh(CLIENT).getCollection("survey-answers"), "guichet.evaluation.survey");
    private static final MongoAnswers ANSWERS =
            new MongoAnswers(AGGREGATES, new Sealing(new byte[32]), SurveyEventWire::of);

    @BeforeAll
    static void indexes() {
        ANSWERS.createIndexes();
        ANSWERS.createIndexes();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Answers answers() {
        return ANSWERS;
    }

    @Test
    void words_are_sealed_and_in_no_event() {
        var answer = new Answers.Answer(
                "sealed",
                "any",
                new AnswerSheet(Map.of(), Map.of(), Map.of("words", "请多开一个窗口")),
                SurveyFixture.OPENS,
                "c");
        ANSWERS.add(Change.of(answer, new SurveyEvent.Answered("any", "hall-1", "sealed", SurveyFixture.OPENS)));

        Document stored = Objects.requireNonNull(
                AGGREGATES.documents().find(new Document("_id", "sealed")).first());

        assertThat(stored.toJson()).doesNotContain("请多开一个窗口");
        assertThat(stored.getList("outbox", Document.class)).hasSize(1);
        assertThat(ANSWERS.texts("any", 0, 9).getFirst().text()).isEqualTo("请多开一个窗口");
    }
}
