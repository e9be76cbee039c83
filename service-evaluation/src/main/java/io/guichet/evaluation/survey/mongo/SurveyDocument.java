package io.guichet.evaluation.survey.mongo;

import io.guichet.evaluation.survey.Survey;
import io.guichet.evaluation.survey.SurveyContent;
import io.guichet.evaluation.survey.SurveyQuestion;
import io.guichet.evaluation.survey.SurveyState;
import io.guichet.platform.domain.Words;
import org.bson.Document;

/** Survey to BSON and back. */
final class SurveyDocument {

    private SurveyDocument() {}

    static Document state(Survey survey) {
        SurveyContent content = survey.content();
        return new Document("hallId", content.hallId())
                .append("title", write(content.title()))
                .append(
                        "questions",
                        content.questions().stream().map(SurveyDocument::write).toList())
                .append("itemCodes", content.itemCodes())
                .append("opensAt", content.opensAt())
                .append("closesAt", content.closesAt())
                .append("state", survey.state().name());
    }

    static Survey read(Document found) {
        SurveyContent content = new SurveyContent(
                found.getString("hallId"),
                words(found.get("title", Document.class)),
                found.getList("questions", Document.class).stream()
                        .map(SurveyDocument::question)
                        .toList(),
                found.getList("itemCodes", String.class),
                found.getDate("opensAt").toInstant(),
                found.getDate("closesAt").toInstant());
        return new Survey(
                found.getString("_id"),
                content,
                SurveyState.valueOf(found.getString("state")),
                found.getLong("version"));
    }

    private static Document write(SurveyQuestion question) {
        return new Document("id", question.id())
                .append("kind", question.kind().name())
                .append("text", write(question.text()))
                .append(
                        "options",
                        question.options().stream()
                                .map(option -> new Document("id", option.id()).append("text", write(option.text())))
                                .toList())
                .append("required", question.required());
    }

    private static SurveyQuestion question(Document found) {
        return new SurveyQuestion(
                found.getString("id"),
                SurveyQuestion.Kind.valueOf(found.getString("kind")),
                words(found.get("text", Document.class)),
                found.getList("options", Document.class).stream()
                        .map(option -> new SurveyQuestion.Option(
                                option.getString("id"), words(option.get("text", Document.class))))
                        .toList(),
                found.getBoolean("required"));
    }

    private static Document write(Words words) {
        return new Document("zh", words.zh()).append("en", words.en());
    }

    private static Words words(Document found) {
        return new Words(found.getString("zh"), found.getString("en"));
    }
}
