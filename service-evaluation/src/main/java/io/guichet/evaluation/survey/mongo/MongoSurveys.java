package io.guichet.evaluation.survey.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Sorts;
import io.guichet.evaluation.survey.Survey;
import io.guichet.evaluation.survey.Surveys;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.outbox.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A survey tells nobody of itself; only its answers do. */
public final class MongoSurveys implements Surveys {

    private final Aggregates surveys;

    public MongoSurveys(Aggregates surveys) {
        this.surveys = surveys;
    }

    @Override
    public Survey add(Survey draft) {
        try {
            surveys.insert(draft.id(), SurveyDocument.state(draft), List.of());
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
        return find(draft.id());
    }

    @Override
    public Survey find(String id) {
        Document found = surveys.documents().find(eq("_id", id)).first();
        if (found == null) throw new NotFound("survey", id);
        return SurveyDocument.read(found);
    }

    @Override
    public List<Survey> ofHall(String hallId) {
        return surveys.documents()
                .find(eq("hallId", hallId))
                .sort(Sorts.orderBy(Sorts.descending("opensAt"), Sorts.descending("_id")))
                .map(SurveyDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Survey save(Survey changed) {
        surveys.update(changed.id(), changed.version(), SurveyDocument.state(changed), List.of());
        return new Survey(changed.id(), changed.content(), changed.state(), changed.version() + 1);
    }
}
