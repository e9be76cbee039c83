package io.guichet.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.ids.Ids;
import org.junit.jupiter.api.Test;

/** What every keeper of surveys promises. */
public abstract class SurveysContract {

    private final String hall = "h-" + Ids.next();

    protected abstract Surveys surveys();

    @Test
    void a_survey_is_found_as_it_was_added_and_the_same_command_finds_its_own() {
        Survey draft = SurveyFixture.draft(hall, "item-1", "item-2");

        Survey added = surveys().add(draft);

        assertThat(added).isEqualTo(new Survey(draft.id(), draft.content(), SurveyState.DRAFT, 1));
        assertThat(surveys().add(Survey.draft(draft.id(), SurveyFixture.content(hall))))
                .isEqualTo(added);
        assertThat(surveys().find(draft.id())).isEqualTo(added);
        assertThatThrownBy(() -> surveys().find(Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_change_is_kept_once_for_each_version() {
        Survey added = surveys().add(SurveyFixture.draft(hall));
        Survey opened = surveys().save(added.opened(SurveyFixture.OPENS));

        assertThat(opened.version()).isEqualTo(2);
        assertThat(surveys().find(added.id())).isEqualTo(opened);
        assertThatThrownBy(() -> surveys().save(added.opened(SurveyFixture.OPENS)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_hall_has_its_own() {
        Survey first = surveys().add(SurveyFixture.draft(hall));
        Survey second = surveys().add(SurveyFixture.draft(hall));
        surveys().add(SurveyFixture.draft("other-" + hall));

        assertThat(surveys().ofHall(hall)).containsExactlyInAnyOrder(first, second);
        assertThat(surveys().ofHall("none-" + hall)).isEmpty();
    }
}
