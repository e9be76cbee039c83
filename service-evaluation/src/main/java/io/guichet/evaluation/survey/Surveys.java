package io.guichet.evaluation.survey;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.util.List;

/** The surveys. */
public interface Surveys {

    /** Keeps a new one; one that is there under its id stays as it is. */
    Survey add(Survey draft);

    /** @throws NotFound when there is none */
    Survey find(String id);

    /** Those of a hall; the one that opens last comes first. */
    List<Survey> ofHall(String hallId);

    /** @throws Stale when it was changed meanwhile */
    Survey save(Survey changed);
}
