package io.guichet.evaluation.survey.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.guichet.evaluation.survey.AnswerSheet;
import io.guichet.evaluation.survey.Answers;
import io.guichet.evaluation.survey.SurveyEvent;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.platform.personal.Sealing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;

/**
 * {@code _id} is who answered, made unreadable: the database itself refuses a second answer. Texts are sealed; which
 * questions have one is not.
 */
public final class MongoAnswers implements Answers {

    private static final String COLLECTION = "survey-answers";

    private final Aggregates answers;
    private final Sealing sealing;
    private final Function<SurveyEvent, WireEvent> wire;

    public MongoAnswers(Aggregates answers, Sealing sealing, Function<SurveyEvent, WireEvent> wire) {
        this.answers = answers;
        this.sealing = sealing;
        this.wire = wire;
    }

    public void createIndexes() {
        answers.documents().createIndex(Indexes.ascending("surveyId", "at"));
        answers.documents()
                .createIndex(
                        Indexes.ascending("pendingSince"),
                        new IndexOptions().partialFilterExpression(exists("pendingSince")));
    }

    @Override
    public boolean add(Change<Answer, SurveyEvent> change) {
        Answer answer = change.after();
        try {
            answers.insert(
                    answer.id(),
                    state(answer),
                    change.events().stream().map(wire).toList());
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    @Override
    public boolean isMadeBy(String id, String command) {
        return answers.documents()
                        .find(and(eq("_id", id), eq("command", command)))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    @Override
    public void forEach(String surveyId, Consumer<AnswerSheet> sink) {
        answers.documents()
                .find(eq("surveyId", surveyId))
                .projection(Projections.include("chosen", "scaled", "texts"))
                .batchSize(2_000)
                .forEach(found -> sink.accept(sheet(found)));
    }

    @Override
    public List<Text> texts(String surveyId, int skip, int limit) {
        List<Text> texts = new ArrayList<>();
        answers.documents()
                .find(and(eq("surveyId", surveyId), eq("hasText", true)))
                .sort(Sorts.orderBy(Sorts.descending("at"), Sorts.descending("_id")))
                .skip(skip)
                .limit(limit)
                .forEach(found -> {
                    String id = found.getString("_id");
                    for (Document text : found.getList("texts", Document.class)) {
                        String question = text.getString("question");
                        String plain = sealing.open(text.getString("sealed"), COLLECTION, id, question);
                        texts.add(new Text(question, plain, found.getDate("at").toInstant()));
                    }
                });
        return texts;
    }

    private Document state(Answer answer) {
        AnswerSheet sheet = answer.sheet();
        List<Document> chosen = new ArrayList<>();
        sheet.chosen()
                .forEach((question, options) ->
                        chosen.add(new Document("question", question).append("options", options)));
        List<Document> scaled = new ArrayList<>();
        sheet.scaled()
                .forEach((question, place) -> scaled.add(new Document("question", question).append("place", place)));
        List<Document> texts = new ArrayList<>();
        sheet.texts()
                .forEach((question, text) -> texts.add(new Document("question", question)
                        .append("sealed", sealing.seal(text, COLLECTION, answer.id(), question))));
        return new Document("surveyId", answer.surveyId())
                .append("chosen", chosen)
                .append("scaled", scaled)
                .append("texts", texts)
                .append("hasText", !texts.isEmpty())
                .append("at", answer.at())
                .append("command", answer.command());
    }

    private static AnswerSheet sheet(Document found) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        found.getList("chosen", Document.class)
                .forEach(answer -> chosen.put(answer.getString("question"), answer.getList("options", String.class)));
        Map<String, Integer> scaled = new LinkedHashMap<>();
        found.getList("scaled", Document.class)
                .forEach(answer -> scaled.put(answer.getString("question"), answer.getInteger("place")));
        Map<String, String> texts = new LinkedHashMap<>();
        found.getList("texts", Document.class).forEach(answer -> texts.put(answer.getString("question"), ""));
        return new AnswerSheet(chosen, scaled, texts);
    }
}
