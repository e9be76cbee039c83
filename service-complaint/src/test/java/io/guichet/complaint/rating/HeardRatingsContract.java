package io.guichet.complaint.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import org.junit.jupiter.api.Test;

/** What every memory of ratings promises. */
public abstract class HeardRatingsContract {

    protected abstract HeardRatings ratings();

    private final String id = Ids.next();

    @Test
    void the_latest_word_holds_in_whatever_order_it_comes() {
        HeardRating first = heard(16, 1, false, true);
        HeardRating second = heard(32, 4, false, false);

        assertThat(ratings().find(id)).isEmpty();
        assertThat(ratings().keep(second)).isEqualTo(second);
        assertThat(ratings().keep(first)).isEqualTo(heard(32, 4, false, true));
        assertThat(ratings().keep(first)).isEqualTo(heard(32, 4, false, true));
        assertThat(ratings().keep(heard(48, 2, false, false))).isEqualTo(heard(48, 2, false, true));
        assertThat(ratings().find(id)).contains(heard(48, 2, false, true));
    }

    @Test
    void once_excluded_is_excluded() {
        ratings().keep(heard(48, 1, true, false));

        assertThat(ratings().keep(heard(16, 1, false, false))).isEqualTo(heard(48, 1, true, false));
        assertThat(ratings().keep(heard(64, 2, false, false))).isEqualTo(heard(64, 2, true, false));
    }

    private HeardRating heard(long seq, int level, boolean excluded, boolean reachable) {
        return new HeardRating(id, seq, level, excluded, reachable, "hall-1", "u", "i", "w", "t", "s");
    }
}
