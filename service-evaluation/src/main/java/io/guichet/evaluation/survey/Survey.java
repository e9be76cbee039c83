package io.guichet.evaluation.survey;

import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;

/**
 * A survey of one hall.
 *
 * @param content what it asks, of whom and when
 * @param version as stored; 0 before it is
 */
public record Survey(String id, SurveyContent content, SurveyState state, long version) {

    public Survey {
        Ids.slug("a survey's id", id);
    }

    static Survey draft(String id, SurveyContent content) {
        return new Survey(id, content, SurveyState.DRAFT, 0);
    }

    /** @throws SurveyRefusal.WrongState unless a draft: who answered must have answered the same questions */
    Survey changed(SurveyContent other) {
        require(SurveyState.DRAFT);
        if (!other.hallId().equals(content.hallId())) throw new IllegalArgumentException("a survey stays in its hall");
        return new Survey(id, other, state, version);
    }

    /** @throws SurveyRefusal.WrongState unless a draft, or when its time is over */
    Survey opened(Instant now) {
        require(SurveyState.DRAFT);
        if (!now.isBefore(content.closesAt())) throw new SurveyRefusal.WrongState("Its time is over.");
        return new Survey(id, content, SurveyState.OPEN, version);
    }

    /** @throws SurveyRefusal.WrongState unless open */
    Survey closed() {
        require(SurveyState.OPEN);
        return new Survey(id, content, SurveyState.CLOSED, version);
    }

    /** Opened by a person, and within its time. */
    public boolean takesAnswers(Instant now) {
        return state == SurveyState.OPEN && !now.isBefore(content.opensAt()) && now.isBefore(content.closesAt());
    }

    /** Whether somebody who came for this item is asked. */
    boolean asks(String hallId, String itemCode) {
        List<String> items = content.itemCodes();
        return hallId.equals(content.hallId()) && (items.isEmpty() || items.contains(itemCode));
    }

    private void require(SurveyState needed) {
        if (state != needed) throw new SurveyRefusal.WrongState("The survey is " + state + ".");
    }
}
