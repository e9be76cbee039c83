package io.guichet.evaluation.survey;

import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;

/**
 * What a survey asks.
 *
 * @param questions 1 to 20, each id once
 * @param itemCodes who is asked: those who came for one of these items; empty for everybody in the hall
 */
public record SurveyContent(
        String hallId,
        Words title,
        List<SurveyQuestion> questions,
        List<String> itemCodes,
        Instant opensAt,
        Instant closesAt) {

    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_ITEMS = 200;

    public SurveyContent {
        Ids.slug("hallId", hallId);
        questions = List.copyOf(questions);
        itemCodes = List.copyOf(itemCodes);
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("questions: 1 to 20");
        }
        if (questions.stream().map(SurveyQuestion::id).distinct().count() != questions.size()) {
            throw new IllegalArgumentException("questions: each id once");
        }
        if (itemCodes.size() > MOST_ITEMS) throw new IllegalArgumentException("itemCodes: at most 200");
        itemCodes.forEach(code -> Ids.slug("an item code", code));
        if (!opensAt.isBefore(closesAt)) throw new IllegalArgumentException("closesAt: after opensAt");
    }

    boolean asksEverybody() {
        return itemCodes.isEmpty();
    }
}
