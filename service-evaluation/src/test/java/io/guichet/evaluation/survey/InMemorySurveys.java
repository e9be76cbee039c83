package io.guichet.evaluation.survey;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Surveys in a map, with the promises of {@link SurveysContract}. */
public final class InMemorySurveys implements Surveys {

    private final Map<String, Survey> surveys = new HashMap<>();

    @Override
    public synchronized Survey add(Survey draft) {
        surveys.putIfAbsent(draft.id(), new Survey(draft.id(), draft.content(), draft.state(), 1));
        return find(draft.id());
    }

    @Override
    public synchronized Survey find(String id) {
        Survey found = surveys.get(id);
        if (found == null) throw new NotFound("survey", id);
        return found;
    }

    @Override
    public synchronized List<Survey> ofHall(String hallId) {
        return surveys.values().stream()
                .filter(survey -> survey.content().hallId().equals(hallId))
                .sorted(Comparator.comparing((Survey survey) -> survey.content().opensAt())
                        .thenComparing(Survey::id)
                        .reversed())
                .toList();
    }

    @Override
    public synchronized Survey save(Survey changed) {
        if (find(changed.id()).version() != changed.version()) throw new Stale(changed.id());
        Survey kept = new Survey(changed.id(), changed.content(), changed.state(), changed.version() + 1);
        surveys.put(kept.id(), kept);
        return kept;
    }
}
