package io.guichet.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rating.RectificationState;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of unclaimed news promises. */
public abstract class UnclaimedNewsContract {

    private static final Instant AT = Instant.parse("2026-11-23T03:00:00.123Z");

    private final String ratingId = Ids.next();

    protected abstract UnclaimedNews unclaimed();

    @Test
    void news_is_kept_as_it_was_told_and_once() {
        Told due = told(RectificationState.RECTIFIED, AT.plusSeconds(60), null, null);
        Told word = told(RectificationState.CALLED_BACK, null, CaseNews.Satisfied.NO, null);
        Told end = told(RectificationState.CLOSED, null, null, CaseNews.Outcome.UNTRUE);

        unclaimed().keep(due);
        unclaimed().keep(due);
        unclaimed().keep(word);
        unclaimed().keep(end);

        assertThat(unclaimed().some(500))
                .filteredOn(told -> told.ratingId().equals(ratingId))
                .containsExactlyInAnyOrder(due, word, end);
        assertThat(unclaimed().some(1)).hasSize(1);
    }

    @Test
    void what_is_claimed_is_gone_and_may_be_claimed_again() {
        Told told = told(RectificationState.ANSWERED, null, null, null);
        unclaimed().keep(told);

        unclaimed().claimed(told);
        unclaimed().claimed(told);

        assertThat(unclaimed().some(500)).doesNotContain(told);
    }

    private Told told(
            RectificationState step,
            @Nullable Instant dueAt,
            CaseNews.@Nullable Satisfied satisfied,
            CaseNews.@Nullable Outcome outcome) {
        return new Told(ratingId, new CaseNews("case-7", step, AT, true, dueAt, satisfied, outcome));
    }
}
