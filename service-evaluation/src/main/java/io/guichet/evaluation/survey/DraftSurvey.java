package io.guichet.evaluation.survey;

import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.IfMatch;
import java.time.Clock;
import java.time.Instant;

/** A supervisor builds a survey and decides when it may be answered. */
public final class DraftSurvey {

    private static final int ROUNDS = 3;

    private final Surveys surveys;
    private final Clock clock;

    public DraftSurvey(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    /** @param id follows from the command, so that the same command finds its own draft */
    public Survey draft(String id, SurveyContent content) {
        return surveys.add(Survey.draft(id, content));
    }

    /** @throws SurveyRefusal.WrongState unless a draft */
    public Survey change(String id, SurveyContent content, IfMatch ifMatch) {
        return Stale.retry(ROUNDS, () -> {
            Survey found = surveys.find(id);
            ifMatch.check(found.version());
            return surveys.save(found.changed(content));
        });
    }

    /** Again makes no difference. */
    public Survey open(String id) {
        Instant now = clock.instant();
        return Stale.retry(ROUNDS, () -> {
            Survey found = surveys.find(id);
            return found.state() == SurveyState.OPEN ? found : surveys.save(found.opened(now));
        });
    }

    /** Again makes no difference. */
    public Survey close(String id) {
        return Stale.retry(ROUNDS, () -> {
            Survey found = surveys.find(id);
            return found.state() == SurveyState.CLOSED ? found : surveys.save(found.closed());
        });
    }
}
